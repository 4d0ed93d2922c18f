import { describe, expect, it } from "vitest";
import { formatDate, formatElapsed, formatInstant, isBefore, publicationDay, spanOf } from "../../../components/dates";

describe("spanOf", () => {
  it("gives the whole time that a date of its precision may mean", () => {
    expect(spanOf("1959")).toEqual({ start: Date.UTC(1959, 0), end: Date.UTC(1960, 0), precision: "year" });
    expect(spanOf("1959-12")).toEqual({ start: Date.UTC(1959, 11), end: Date.UTC(1960, 0), precision: "month" });
    expect(spanOf("1959-12-31")).toEqual({
      start: Date.UTC(1959, 11, 31),
      end: Date.UTC(1960, 0, 1),
      precision: "day",
    });
    expect(spanOf("1959-01-02T16:41Z").start).toBe(Date.UTC(1959, 0, 2, 16, 41));
    expect(spanOf("1959-01-02T16:41:21Z").precision).toBe("instant");
  });
});

describe("isBefore", () => {
  it("is sure only of what cannot overlap", () => {
    expect(isBefore(spanOf("2020-11-30"), spanOf("2020-12-01T00:00Z"))).toBe(true);
    expect(isBefore(spanOf("2020"), spanOf("2020-12-01"))).toBe(false);
    expect(isBefore(spanOf("2020-12-01"), spanOf("2020"))).toBe(false);
    expect(isBefore(spanOf("2019"), spanOf("2020"))).toBe(true);
  });
});

describe("publicationDay", () => {
  it.each([
    ["2020-12-01T20:00:00+08:00", "2020-12-01"],
    ["2020-12-01", "2020-12-01"],
    [" 2020-12-01 20:00 ", "2020-12-01"],
  ])("takes the day as written: %s", (written, day) => {
    expect(publicationDay(written)).toBe(day);
  });

  it.each(["", "yesterday", "2020-13-45", "2020-12-011", "12/01/2020"])("takes nothing from %j", (written) => {
    expect(publicationDay(written)).toBeUndefined();
  });
});

describe("formatDate", () => {
  it("shows no more than is known", () => {
    expect(formatDate("1959", "en-GB")).toBe("1959");
    expect(formatDate("1959-01", "en-GB")).toBe("Jan 1959");
    expect(formatDate("1959-01-02", "en-GB")).toBe("2 Jan 1959");
    expect(formatDate("1959-01-02T23:41Z", "en-US")).toBe("Jan 2, 1959");
    expect(formatDate("2020-11-23", "ja")).toBe("2020年11月23日");
  });

  it("gives the hour with its zone where it is known", () => {
    expect(formatInstant("2020-11-23T20:30:12Z", "en-GB")).toBe("23 Nov 2020, 20:30 UTC");
    expect(formatInstant("2020-11", "en-GB")).toBe("Nov 2020");
  });
});

describe("formatElapsed", () => {
  const elapsed = (from: string, to: string, locale = "en"): string | undefined =>
    formatElapsed(spanOf(from), spanOf(to), locale);

  it.each([
    ["2020-11-23T20:30:12Z", "2020-12-01", "8 days"],
    ["2020-07-23T04:41Z", "2020-12-01", "4 months"],
    ["1969-07-16", "2020-12-01", "51 years"],
    ["2020-12-02", "2020-12-01", "1 day"],
    ["1969", "2020-12-01", "51 years"],
  ])("from %s to %s: %s", (from, to, text) => {
    expect(elapsed(from, to)).toBe(text);
  });

  it("speaks the reader's language", () => {
    expect(elapsed("2020-07-23", "2020-12-01", "ru")).toBe("4 месяца");
  });

  it("says nothing of one day, or where the dates are vaguer than the time between them", () => {
    expect(elapsed("2020-12-01T10:00Z", "2020-12-01")).toBeUndefined();
    expect(elapsed("2020", "2020-12-01")).toBeUndefined();
    expect(elapsed("2020-11", "2020-12-01")).toBeUndefined();
  });
});
