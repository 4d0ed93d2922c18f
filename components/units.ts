/**
 * Figures in the reader's language and units. Records are metric; a figure is
 * converted no more exactly than it was given, and what `Intl` has no name for
 * is taken from the messages.
 */
import type { MissionFact } from "../data/schema";
import type { Unit } from "../data/vocabulary";
import type { MessageKey, Translate } from "./messages";
import type { Reader } from "./reader";

/** A figure as shown; `original` is the record's own, where it was converted. */
export interface Figure {
  text: string;
  original?: string;
}

type Quantity = Pick<MissionFact, "value" | "unit" | "approx">;

/** A unit of `Intl.NumberFormat`, or the message that names it. */
type Display = { intl: string } | { message: MessageKey } | { currency: string } | { count: true };

const DISPLAY: Record<Unit, Display> = {
  count: { count: true },
  g: { intl: "gram" },
  kg: { intl: "kilogram" },
  t: { message: "unit_t" },
  mm: { intl: "millimeter" },
  cm: { intl: "centimeter" },
  m: { intl: "meter" },
  km: { intl: "kilometer" },
  au: { message: "unit_au" },
  ly: { message: "unit_ly" },
  m3: { message: "unit_m3" },
  "m/s": { intl: "meter-per-second" },
  "km/s": { intl: "kilometer-per-second" },
  "km/h": { intl: "kilometer-per-hour" },
  s: { intl: "second" },
  min: { intl: "minute" },
  h: { intl: "hour" },
  d: { intl: "day" },
  mo: { intl: "month" },
  y: { intl: "year" },
  W: { message: "unit_w" },
  kW: { message: "unit_kw" },
  degC: { intl: "celsius" },
  K: { message: "unit_k" },
  deg: { intl: "degree" },
  nm: { message: "unit_nm" },
  um: { message: "unit_um" },
  GB: { intl: "gigabyte" },
  TB: { intl: "terabyte" },
  "kbit/s": { intl: "kilobit-per-second" },
  USD: { currency: "USD" },
  EUR: { currency: "EUR" },
  INR: { currency: "INR" },
};

/** Metric units that an imperial reader thinks of otherwise; the rest are used everywhere. */
const IMPERIAL: Partial<Record<Unit, { display: Display; convert: (value: number) => number }>> = {
  g: { display: { intl: "ounce" }, convert: (g) => g / 28.349523125 },
  kg: { display: { intl: "pound" }, convert: (kg) => kg / 0.45359237 },
  t: { display: { intl: "pound" }, convert: (t) => t / 0.00045359237 },
  mm: { display: { intl: "inch" }, convert: (mm) => mm / 25.4 },
  cm: { display: { intl: "inch" }, convert: (cm) => cm / 2.54 },
  m: { display: { intl: "foot" }, convert: (m) => m / 0.3048 },
  km: { display: { intl: "mile" }, convert: (km) => km / 1.609344 },
  m3: { display: { message: "unit_ft3" }, convert: (m3) => m3 / 0.028316846592 },
  "m/s": { display: { intl: "mile-per-hour" }, convert: (speed) => speed / 0.44704 },
  "km/s": { display: { intl: "mile-per-second" }, convert: (speed) => speed / 1.609344 },
  "km/h": { display: { intl: "mile-per-hour" }, convert: (speed) => speed / 1.609344 },
  degC: { display: { intl: "fahrenheit" }, convert: (celsius) => celsius * 1.8 + 32 },
};

/** From here on a number is written in words: "1.5 billion km". */
const COMPACT_FROM = 1_000_000;

/** A fact's figure as this reader would write it. */
export function formatFigure(fact: Quantity, { locale, units }: Reader, t: Translate): Figure {
  const about = (text: string): string => (fact.approx ? t("approximately", text) : text);
  const metric = rescale(fact, "metric");
  const metricText = about(formatDuration(fact, locale) ?? formatValue(metric.value, DISPLAY[metric.unit], locale, t));
  const quantity = rescale(fact, "imperial");
  const imperial = units === "imperial" ? IMPERIAL[quantity.unit] : undefined;
  if (imperial === undefined) return { text: metricText };
  const value = convertRoundly(quantity, imperial.convert);
  return { text: about(formatValue(value, imperial.display, locale, t)), original: metricText };
}

/** Grams from which a weight is told in kilograms; an imperial reader's pounds begin sooner. */
const GRAMS = { metric: 1000, imperial: 453.59237 };

/** Grams as kilograms from a weight on, and lengths in what they would be measured with; everything else as it is. */
function rescale(quantity: Quantity, system: Reader["units"]): Quantity {
  const { value, unit } = quantity;
  if (unit === "g" && value >= GRAMS[system]) return { ...quantity, ...shift(value, -3), unit: "kg" };
  if (unit === "m" && value >= 0.01 && value < 0.6) return { ...quantity, ...shift(value, 2), unit: "cm" };
  if (unit === "cm" && value >= 100) return { ...quantity, ...shift(value, -2), unit: "m" };
  return quantity;
}

/** Moves the decimal point, which multiplying by a power of ten does not do without a trace. */
const shift = (value: number, places: number): { value: number } => ({ value: Number(`${value}e${places}`) });

/** How much of what a figure leaves open its conversion may take up: a sum of both is still about as open. */
const ROUNDING = 0.75;

/**
 * Converts to as few digits as tell the same: "about 1 m" is "about 3 ft",
 * never 3.3, while 382 kg are 842 lb.
 */
function convertRoundly(quantity: Quantity, convert: (value: number) => number): number {
  const exact = convert(quantity.value);
  const given = significantDigits(quantity);
  const open = Math.abs(convert(quantity.value + resolution(quantity) / 2) - exact) * ROUNDING;
  const most = Math.max(given, 2);
  for (let digits = 1; digits < most; digits++) {
    const rounded = Number(exact.toPrecision(digits));
    if (Math.abs(rounded - exact) <= open) return rounded;
  }
  return Number(exact.toPrecision(most));
}

function formatValue(value: number, display: Display, locale: string, t: Translate): string {
  const compact: Intl.NumberFormatOptions =
    Math.abs(value) >= COMPACT_FROM
      ? { notation: "compact", compactDisplay: "long", maximumSignificantDigits: 4 }
      : { maximumFractionDigits: Math.abs(value) < 10 ? 4 : 2 };
  const format = (options: Intl.NumberFormatOptions): string =>
    new Intl.NumberFormat(locale, { ...compact, ...options }).format(value);
  if ("message" in display) return t(display.message, format({}));
  if ("currency" in display) return format({ style: "currency", currency: display.currency, maximumFractionDigits: 2 });
  if ("count" in display) return format({});
  return format({ style: "unit", unit: display.intl, unitDisplay: UNIT_DISPLAY[display.intl] ?? "short" });
}

/** Times are written out, as speech has them; an angle is its sign. */
const UNIT_DISPLAY: Record<string, "long" | "narrow"> = {
  ...{ second: "long", minute: "long", hour: "long", day: "long", month: "long", year: "long" },
  degree: "narrow",
};

interface DurationParts {
  large: string;
  small: string;
  /** Small units in a large one. */
  ratio: number;
}

/** Times that read badly as many of a small unit, or as decimals: how they are told. */
function durationParts(quantity: Quantity): { parts: DurationParts; value: number } | undefined {
  const { unit, value, approx } = quantity;
  const days = { large: "day", small: "hour", ratio: 24 };
  const hours = { large: "hour", small: "minute", ratio: 60 };
  const minutes = { large: "minute", small: "second", ratio: 60 };
  // A tenth of an hour is six minutes: "21.6 hours" is all that such a figure says, "21 h 36 min" is more.
  const reads = ({ ratio }: DurationParts): boolean =>
    !Number.isInteger(value) && (value < 1 || isWhole(value, approx) || resolution(quantity) * ratio <= KNOWN_TO);
  if (unit === "d" && reads(days)) return { parts: days, value };
  if (unit === "h" && value >= 48) return { parts: days, value: value / 24 };
  if (unit === "h" && reads(hours)) return { parts: hours, value };
  if (unit === "min" && value >= 120) return { parts: hours, value: value / 60 };
  if (unit === "min" && reads(minutes)) return { parts: minutes, value };
  if (unit === "s" && value >= 120) return { parts: minutes, value: value / 60 };
  return undefined;
}

/** Whether the small unit does not matter beside so many of the large one. */
function isWhole(value: number, approx = false): boolean {
  return value >= (approx ? 10 : 100);
}

/** Small units up to which a time counts as known to the small unit. */
const KNOWN_TO = 1;

/** "8 days", "21 hr 36 min"; undefined for what is no time, or is told well by its own unit. */
function formatDuration(quantity: Quantity, locale: string): string | undefined {
  const split = durationParts(quantity);
  if (split === undefined) return undefined;
  const { large, small, ratio } = split.parts;
  const write = (amount: number, name: string, unitDisplay: "long" | "short"): string =>
    new Intl.NumberFormat(locale, { style: "unit", unit: name, unitDisplay }).format(amount);
  if (isWhole(split.value, quantity.approx)) return write(Math.round(split.value), large, "long");
  const total = Math.round(split.value * ratio);
  const rest = total % ratio;
  const whole = (total - rest) / ratio;
  if (rest === 0) return write(whole, large, "long");
  if (whole === 0) return write(rest, small, "long");
  return new Intl.ListFormat(locale, { type: "unit", style: "narrow" }).format([
    write(whole, large, "short"),
    write(rest, small, "short"),
  ]);
}

/** Digits a figure was given with: 1731 has four, a rounded 8200 two. */
function significantDigits({ value, approx }: Quantity): number {
  const digits = String(Math.abs(value)).replace(".", "").replace(/^0+/, "");
  return (approx ? digits.replace(/0+$/, "") : digits).length;
}

/** The step in which a figure was given: 22.9 goes in tenths, a rounded 8200 in hundreds. */
function resolution({ value, approx }: Quantity): number {
  const decimals = String(value).split(".")[1]?.length;
  if (decimals !== undefined) return 10 ** -decimals;
  const zeros = approx && value !== 0 ? /0*$/.exec(String(value))![0].length : 0;
  return 10 ** zeros;
}
