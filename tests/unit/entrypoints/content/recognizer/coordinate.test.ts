import { describe, expect, it } from "vitest";
import { scan } from "../../../../../entrypoints/content/recognizer/scan";
import { find, lexicon } from "./catalogue";

describe("lists and ranges", () => {
  it.each([
    ["Voyager 1 and 2", ["Voyager 1 = voyager-1", "2 = voyager-2"]],
    ["Voyagers 1 and 2", ["Voyagers 1 = voyager-1", "2 = voyager-2"]],
    ["Voyager I and II", ["Voyager I = voyager-1", "II = voyager-2"]],
    ["Voyager 1 & 2", ["Voyager 1 = voyager-1", "2 = voyager-2"]],
    ["Voyager 1/2", ["Voyager 1 = voyager-1", "2 = voyager-2"]],
    ["Apollos 8 and 10", ["Apollos 8 = apollo-8", "10 = apollo-10"]],
    ["Apollo Eleven and Twelve", ["Apollo Eleven = apollo-11", "Twelve = apollo-12"]],
    ["Apollo 15, 16 and 17", ["Apollo 15 = apollo-15", "16 = apollo-16", "17 = apollo-17"]],
    ["Apollo 15, 16, and 17", ["Apollo 15 = apollo-15", "16 = apollo-16", "17 = apollo-17"]],
    ["Luna 16, 20 und 24", ["Luna 16 = luna-16", "20 = luna-20", "24 = luna-24"]],
    ["Luna 16, 20 et 24", ["Luna 16 = luna-16", "20 = luna-20", "24 = luna-24"]],
    ["Chang'e-5 and -6", ["Chang'e-5 = change-5", "6 = change-6"]],
    ["Chang'e-3, -4, -5", ["Chang'e-3 = change-3", "4 = change-4", "5 = change-5"]],
    ["Soyuz MS-10 and MS-11", ["Soyuz MS-10 = soyuz-ms-10", "MS-11 = soyuz-ms-11"]],
    ["Soyuz MS-10 and 11", ["Soyuz MS-10 = soyuz-ms-10", "11 = soyuz-ms-11"]],
    ["«Луна-16, 20 и 24»", ["Луна-16 = luna-16", "20 = luna-20", "24 = luna-24"]],
    ["神舟十二号、十三号", ["神舟十二号 = shenzhou-12", "十三号 = shenzhou-13"]],
    ["嫦娥三号和四号", ["嫦娥三号 = change-3", "四号 = change-4"]],
  ])("finds each part of %s", (text, parts) => {
    expect(find(`We tell of ${text} here.`)).toEqual(parts);
  });

  it.each([
    ["Shenzhou 12–15", ["Shenzhou 12 = shenzhou-12", "15 = shenzhou-15"]],
    ["Shenzhou 12-15", ["Shenzhou 12 = shenzhou-12", "15 = shenzhou-15"]],
    ["Shenzhou 12 to 15", ["Shenzhou 12 = shenzhou-12", "15 = shenzhou-15"]],
    ["Apollo 7 through 17", ["Apollo 7 = apollo-7", "17 = apollo-17"]],
    ["神舟十二至十五号", ["神舟十二 = shenzhou-12", "十五号 = shenzhou-15"]],
  ])("finds the two written ends of %s", (text, ends) => {
    expect(find(`We tell of ${text} here.`)).toEqual(ends);
  });

  it.each([
    ["Luna 9, 3 February 1966", ["Luna 9 = luna-9"]],
    ["Luna 2 and 3 other probes", ["Luna 2 = luna-2"]],
    ["Apollo 11, 12 people watched", ["Apollo 11 = apollo-11"]],
    ["Apollo 11 and 12%", ["Apollo 11 = apollo-11"]],
    ["Apollo 11 and 400", ["Apollo 11 = apollo-11"]],
    ["Apollo 11 and 2-year plans", ["Apollo 11 = apollo-11"]],
    ["Apollo 11 or bits of it", ["Apollo 11 = apollo-11"]],
    ["Apollo 11 and Soyuz 4", ["Apollo 11 = apollo-11", "Soyuz 4 = soyuz-4"]],
    ["Apollo 11 and Apollo 12", ["Apollo 11 = apollo-11", "Apollo 12 = apollo-12"]],
  ])("reads no list in %s", (text, names) => {
    expect(find(text)).toEqual(names);
  });

  it("gives each part its own span and that of the whole list", () => {
    const text = "Then Apollo 15, 16 and 17 flew";
    expect(scan(lexicon, text).map(({ start, end, listed }) => [start, end, listed])).toEqual([
      [5, 14, { start: 5, end: 25 }],
      [16, 18, { start: 5, end: 25 }],
      [23, 25, { start: 5, end: 25 }],
    ]);
  });
});
