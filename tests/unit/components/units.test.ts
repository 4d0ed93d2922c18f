import { describe, expect, it } from "vitest";
import type { Reader } from "../../../components/reader";
import { formatFigure } from "../../../components/units";
import type { MissionFact } from "../../../data/schema";
import { UNITS } from "../../../data/vocabulary";
import { AMERICAN, BRITON, t } from "./records";

type Quantity = Pick<MissionFact, "value" | "unit" | "approx">;
const show = (quantity: Quantity, reader: Reader = BRITON) => formatFigure(quantity, reader, t);
/** `Intl` writes no-break spaces; expectations are easier to read without. */
const plain = (text: string | undefined): string | undefined => text?.replace(/[\u00a0\u202f]/g, " ");

describe("formatFigure", () => {
  it.each<[Quantity, string]>([
    [{ value: 1731, unit: "g" }, "1.731 kg"],
    [{ value: 170, unit: "g" }, "170 g"],
    [{ value: 8200, unit: "kg", approx: true }, "≈ 8,200 kg"],
    [{ value: 420, unit: "t" }, "420 t"],
    [{ value: 51.64, unit: "deg" }, "51.64°"],
    [{ value: 0.05, unit: "m" }, "5 cm"],
    [{ value: 0.29, unit: "m" }, "29 cm"],
    [{ value: 2.4, unit: "m" }, "2.4 m"],
    [{ value: 203, unit: "cm", approx: true }, "≈ 2.03 m"],
    [{ value: 24_400_000_000, unit: "km" }, "24.4 billion km"],
    [{ value: 1_811_709_771, unit: "count" }, "1.812 billion"],
    [{ value: 12, unit: "count" }, "12"],
    [{ value: 2_500_000_000, unit: "USD" }, "US$2.5bn"],
    [{ value: 1005, unit: "m3" }, "1,005 m³"],
    [{ value: 20, unit: "kbit/s" }, "20 kb/s"],
  ])("%j reads %s", (quantity, text) => {
    expect(plain(show(quantity).text)).toBe(text);
  });

  it.each<[Quantity, string]>([
    [{ value: 195.3, unit: "h" }, "8 days 3 hrs"],
    [{ value: 21.6, unit: "h" }, "21.6 hours"],
    [{ value: 9.38, unit: "h" }, "9 hrs 23 mins"],
    [{ value: 15.94, unit: "d" }, "15 days 23 hrs"],
    [{ value: 22.9, unit: "d" }, "22.9 days"],
    [{ value: 12.5, unit: "d", approx: true }, "≈ 13 days"],
    [{ value: 22.9, unit: "d", approx: true }, "≈ 23 days"],
    [{ value: 48, unit: "h" }, "2 days"],
    [{ value: 108, unit: "min" }, "108 minutes"],
    [{ value: 151, unit: "min" }, "2 hrs 31 mins"],
    [{ value: 39.1, unit: "s" }, "39.1 seconds"],
    [{ value: 0.5, unit: "d" }, "12 hours"],
    [{ value: 1, unit: "d" }, "1 day"],
    [{ value: 687.4, unit: "d" }, "687 days"],
    [{ value: 14.5, unit: "y" }, "14.5 years"],
  ])("the time %j reads %s", (quantity, text) => {
    expect(plain(show(quantity).text)).toBe(text);
  });

  it.each<[Quantity, string, string]>([
    [{ value: 382, unit: "kg" }, "842 lb", "382 kg"],
    [{ value: 1731, unit: "g" }, "3.816 lb", "1.731 kg"],
    [{ value: 170, unit: "g" }, "6 oz", "170 g"],
    [{ value: 8200, unit: "kg", approx: true }, "≈ 18,000 lb", "≈ 8,200 kg"],
    [{ value: 109, unit: "m" }, "358 ft", "109 m"],
    [{ value: 420, unit: "km" }, "261 mi", "420 km"],
    [{ value: 100, unit: "degC" }, "212°F", "100°C"],
    [{ value: 1005, unit: "m3" }, "35,500 ft³", "1,005 m³"],
    [{ value: 1, unit: "m", approx: true }, "≈ 3 ft", "≈ 1 m"],
    [{ value: 2, unit: "km", approx: true }, "≈ 1.2 mi", "≈ 2 km"],
    [{ value: 5000, unit: "kg", approx: true }, "≈ 11,000 lb", "≈ 5,000 kg"],
    [{ value: 875, unit: "kg", approx: true }, "≈ 1,930 lb", "≈ 875 kg"],
    [{ value: 1370, unit: "degC", approx: true }, "≈ 2,500°F", "≈ 1,370°C"],
    [{ value: 2.4, unit: "m" }, "7.9 ft", "2.4 m"],
    [{ value: 0.09, unit: "m" }, "3.5 in", "9 cm"],
  ])("%j reads %s to an American, beside %s", (quantity, text, original) => {
    const figure = show(quantity, AMERICAN);
    expect(plain(figure.text)).toBe(text);
    expect(plain(figure.original)).toBe(original);
  });

  it("leaves alone what every reader measures alike", () => {
    expect(show({ value: 1.52, unit: "au" }, AMERICAN)).toEqual({ text: "1.52 au" });
    expect(show({ value: 3, unit: "count" }, AMERICAN)).toEqual({ text: "3" });
  });

  it("has words for every unit in both systems", () => {
    for (const unit of UNITS) {
      for (const reader of [BRITON, AMERICAN]) {
        const { text } = show({ value: 7, unit }, reader);
        expect(text, unit).toMatch(/\d/);
      }
    }
  });
});
