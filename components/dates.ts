/**
 * Dates of known precision: `2020`, `2020-11`, `2020-11-23`,
 * `2020-11-23T20:30Z`. Each is the span of time it may mean, so that two of
 * different precision can be compared without claiming what is not known.
 */

export type Precision = "year" | "month" | "day" | "instant";

/** Milliseconds since the epoch, `start` included and `end` not. */
export interface DateSpan {
  start: number;
  end: number;
  precision: Precision;
}

const DAY = 86_400_000;

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
 * A length of time in one unit, as coarse as speech: hours up to two days,
 * days up to two months, months up to two years, then years. Undefined where
 * the two dates are too vague to say: the length must be at least twice what
 * either of them leaves open.
 */
export function formatElapsed(from: DateSpan, to: DateSpan, locale: string): string | undefined {
  const elapsed = Math.abs(midpoint(to) - midpoint(from));
  const vagueness = Math.max(from.end - from.start, to.end - to.start);
  if (elapsed < vagueness * 2 && vagueness > DAY) return undefined;
  const days = Math.floor(elapsed / DAY);
  const [value, unit] =
    days < 2 && vagueness < DAY
      ? [Math.max(1, Math.floor(elapsed / (DAY / 24))), "hour"]
      : days < 61
        ? [Math.max(1, days), "day"]
        : days < 730
          ? [Math.floor(days / 30.44), "month"]
          : [Math.floor(days / 365.25), "year"];
  return new Intl.NumberFormat(locale, { style: "unit", unit: unit as string, unitDisplay: "long" }).format(
    value as number,
  );
}

function midpoint({ start, end }: DateSpan): number {
  return (start + end) / 2;
}
