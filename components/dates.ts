/**
 * Dates of known precision: `2020`, `2020-11`, `2020-11-23`,
 * `2020-11-23T20:30Z`. Each is the span of time it may mean, so that two of
 * different precision can be compared without claiming what is not known.
 */

type Precision = "year" | "month" | "day" | "instant";

/** Milliseconds since the epoch, `start` included and `end` not. */
export interface DateSpan {
  start: number;
  end: number;
  precision: Precision;
}

const DAY = 86_400_000;
const MONTH_DAYS = 30.44;
const YEAR_DAYS = 365.25;

/** The span that a record's date may mean; `at` as `data/schema.ts` validates it. */
export function spanOf(at: string): DateSpan {
  const [year = 0, month, day] = at.slice(0, 10).split("-").map(Number);
  if (month === undefined) return { start: Date.UTC(year, 0), end: Date.UTC(year + 1, 0), precision: "year" };
  if (day === undefined) return { start: Date.UTC(year, month - 1), end: Date.UTC(year, month), precision: "month" };
  const start = Date.UTC(year, month - 1, day);
  if (at.length === 10) return { start, end: start + DAY, precision: "day" };
  const instant = Date.parse(at);
  return { start: instant, end: instant + 1, precision: "instant" };
}

/**
 * The calendar day that a page gives as its date of publication.
 * The day as written is taken, not the instant: a page's time is often that of
 * a later edit or of another zone, and readers know the day on the page.
 * @param published ISO 8601, date alone or with a time; anything else gives undefined
 */
export function publicationDay(published: string): string | undefined {
  const day = /^\d{4}-\d{2}-\d{2}(?=$|T|\s)/.exec(published.trim())?.[0];
  return day !== undefined && !Number.isNaN(Date.parse(day)) ? day : undefined;
}

export function isBefore(a: DateSpan, b: DateSpan): boolean {
  return a.end <= b.start;
}

const SHOWN: Record<Precision, Intl.DateTimeFormatOptions> = {
  year: { year: "numeric" },
  month: { year: "numeric", month: "short" },
  day: { year: "numeric", month: "short", day: "numeric" },
  instant: { year: "numeric", month: "short", day: "numeric" },
};

/** A date as a reader of this locale writes it, to the day at most; in UTC, as records are. */
export function formatDate(at: string, locale: string): string {
  const { start, precision } = spanOf(at);
  return new Intl.DateTimeFormat(locale, { ...SHOWN[precision], timeZone: "UTC" }).format(start);
}

/** As `formatDate`, with hour, minute and "UTC" where the record knows them. */
export function formatInstant(at: string, locale: string): string {
  const { start, precision } = spanOf(at);
  if (precision !== "instant") return formatDate(at, locale);
  return new Intl.DateTimeFormat(locale, {
    ...SHOWN.instant,
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZone: "UTC",
    timeZoneName: "short",
  }).format(start);
}

/**
 * The time between two dates in one unit, as coarse as speech: days up to two
 * months, months up to two years, then years; whole ones, by the calendar.
 * Undefined on the same day, and where the dates are too vague to say: the
 * time must be at least twice what either of them leaves open.
 */
export function formatElapsed(from: DateSpan, to: DateSpan, locale: string): string | undefined {
  const days = Math.round(Math.abs(middleDay(to) - middleDay(from)));
  const vagueness = Math.max(from.end - from.start, to.end - to.start) / DAY;
  if (days === 0 || (vagueness > 1 && days < vagueness * 2)) return undefined;
  if (days <= 60) return formatUnit(days, "day", locale);
  if (days < 730) return formatUnit(Math.floor(days / MONTH_DAYS), "month", locale);
  return formatUnit(Math.floor(days / YEAR_DAYS), "year", locale);
}

/** Days since the epoch; an instant counts as its day. */
function middleDay({ start, end, precision }: DateSpan): number {
  return precision === "instant" ? Math.floor(start / DAY) + 0.5 : (start + end) / 2 / DAY;
}

function formatUnit(value: number, unit: string, locale: string): string {
  return new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay: "long" }).format(value);
}
