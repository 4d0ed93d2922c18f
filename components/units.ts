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

/** Grams from which a weight is told in kilograms; an imperial reader's pounds begin sooner. */
const GRAMS = { metric: 1000, imperial: 453.59237 };

/** A fact's figure as this reader would write it. */
export function formatFigure(fact: Quantity, { locale, units }: Reader, t: Translate): Figure {
  const about = (text: string): string => (fact.approx ? t("approximately", text) : text);
  const metric = rescale(fact, GRAMS.metric);
  const metricText = about(formatDuration(fact, locale) ?? formatValue(metric.value, DISPLAY[metric.unit], locale, t));
  const quantity = rescale(fact, GRAMS.imperial);
  const imperial = units === "imperial" ? IMPERIAL[quantity.unit] : undefined;
  if (imperial === undefined) return { text: metricText };
  const digits = Math.max(significantDigits(fact), 2);
  const value = Number(imperial.convert(quantity.value).toPrecision(digits));
  return { text: about(formatValue(value, imperial.display, locale, t)), original: metricText };
}

/** Grams as kilograms from a weight on; everything else as it is. */
function rescale(quantity: Quantity, grams: number): Quantity {
  return quantity.unit === "g" && quantity.value >= grams
    ? { ...quantity, value: quantity.value / 1000, unit: "kg" }
    : quantity;
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
  /** From here on the small unit does not matter. */
  wholeFrom: number;
}

/** Times that read badly as decimals, or as many of a small unit: how they are told, from which value on. */
function durationParts(unit: Unit, value: number): { parts: DurationParts; value: number } | undefined {
  const isFraction = !Number.isInteger(value);
  const days = { large: "day", small: "hour", ratio: 24, wholeFrom: 100 };
  const hours = { large: "hour", small: "minute", ratio: 60, wholeFrom: 100 };
  const minutes = { large: "minute", small: "second", ratio: 60, wholeFrom: 100 };
  if (unit === "d" && isFraction) return { parts: days, value };
  if (unit === "h" && value >= 48) return { parts: days, value: value / 24 };
  if (unit === "h" && isFraction) return { parts: hours, value };
  if (unit === "min" && value >= 120) return { parts: hours, value: value / 60 };
  if (unit === "min" && isFraction) return { parts: minutes, value };
  if (unit === "s" && value >= 120) return { parts: minutes, value: value / 60 };
  return undefined;
}

/** "8 days", "21 hr 36 min"; undefined for what is no time, or is told well by its own unit. */
function formatDuration({ value: given, unit, approx }: Quantity, locale: string): string | undefined {
  const split = durationParts(unit, given);
  if (split === undefined) return undefined;
  const { large, small, ratio, wholeFrom } = split.parts;
  const write = (amount: number, name: string, unitDisplay: "long" | "short"): string =>
    new Intl.NumberFormat(locale, { style: "unit", unit: name, unitDisplay }).format(amount);
  if (split.value >= (approx ? ROUGH_FROM : wholeFrom)) return write(Math.round(split.value), large, "long");
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

/** A rounded time is told by its larger unit alone from here on. */
const ROUGH_FROM = 10;

/** Digits a figure was given with: 1731 has four, a rounded 8200 two. */
function significantDigits({ value, approx }: Quantity): number {
  const digits = String(Math.abs(value)).replace(".", "").replace(/^0+/, "");
  return (approx ? digits.replace(/0+$/, "") : digits).length;
}
