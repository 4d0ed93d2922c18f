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
  return format({ style: "unit", unit: display.intl, unitDisplay: isLongTime(display.intl) ? "long" : "short" });
}

const isLongTime = (unit: string): boolean => ["day", "hour", "minute", "second", "month", "year"].includes(unit);

/** How a time splits into a larger and a smaller unit, from what value on. */
const DURATION_PARTS: Partial<
  Record<Unit, { from: number; large: string; small: string; largePer: number; smallPer: number }>
> = {
  s: { from: 120, large: "minute", small: "second", largePer: 1 / 60, smallPer: 1 },
  min: { from: 120, large: "hour", small: "minute", largePer: 1 / 60, smallPer: 1 },
  h: { from: 48, large: "day", small: "hour", largePer: 1 / 24, smallPer: 1 },
  d: { from: 0, large: "day", small: "hour", largePer: 1, smallPer: 24 },
};

/** Decimal times read badly ("195.3 h"): as two units, or undefined where one says it. */
function formatDuration({ value, unit, approx }: Quantity, locale: string): string | undefined {
  const parts = DURATION_PARTS[unit];
  if (parts === undefined || value < parts.from || value < 0) return undefined;
  if (unit === "d" && (Number.isInteger(value) || value >= 100)) return undefined;
  const smallPerLarge = parts.smallPer / parts.largePer;
  const total = Math.round(value * parts.smallPer);
  const large = Math.floor(total / smallPerLarge);
  const small = total - large * smallPerLarge;
  const write = (amount: number, name: string): string =>
    new Intl.NumberFormat(locale, { style: "unit", unit: name, unitDisplay: "long" }).format(amount);
  if (small === 0 || (approx && large >= 10)) return write(large, parts.large);
  if (large === 0) return write(small, parts.small);
  return new Intl.ListFormat(locale, { type: "unit", style: "narrow" }).format([
    write(large, parts.large),
    write(small, parts.small),
  ]);
}

/** Digits a figure was given with: 1731 has four, a rounded 8200 two. */
function significantDigits({ value, approx }: Quantity): number {
  const digits = String(Math.abs(value)).replace(".", "").replace(/^0+/, "");
  return (approx ? digits.replace(/0+$/, "") : digits).length;
}
