import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Translate } from "../../../../components/messages";
import type { SearchEntry } from "../../../../data/card";
import { readCatalogue } from "../../../../data/compile/catalogue";
import { compileSearch } from "../../../../data/compile/search";
import { normalizeName } from "../../../../data/normalize";
import { describeEntry } from "../../../../entrypoints/popup/describe";
import { createSearch } from "../../../../entrypoints/popup/search";

type Given = Partial<Omit<SearchEntry, "names">> & { names?: string[] };

const entry = (id: string, name: string, { names = [], ...more }: Given = {}): SearchEntry => ({
  id,
  name,
  names: [name, ...names].map((written) => [written, normalizeName(written)]),
  kind: "orbiter",
  operators: ["NASA"],
  targets: ["Moon"],
  ...more,
});

/** In the order that `compileSearch` gives: the natural one of the names. */
const ENTRIES: SearchEntry[] = [
  entry("apollo", "Apollo", {
    kind: "programme",
    names: ["Project Apollo", "阿波罗计划"],
  }),
  entry("apollo-1", "Apollo 1", { kind: "crewed flight" }),
  entry("apollo-11", "Apollo 11", {
    kind: "crewed flight",
    names: ["Аполлон-11"],
    year: "1969",
  }),
  entry("apollo-12", "Apollo 12", { kind: "crewed flight", year: "1969" }),
  entry("apollo-soyuz", "Apollo–Soyuz", {
    kind: "crewed flight",
    names: ["ASTP"],
  }),
  entry("change-4", "Chang'e 4", {
    kind: "lander",
    operators: ["CNSA"],
    names: ["嫦娥四号"],
  }),
  entry("change-5", "Chang'e 5", {
    kind: "sample return",
    operators: ["CNSA"],
    names: ["嫦娥五号", "Чанъэ-5"],
  }),
  entry("change-5-t1", "Chang'e 5-T1", {
    operators: ["CNSA"],
    names: ["嫦娥五号T1"],
  }),
  entry("curiosity", "Curiosity", {
    kind: "rover",
    targets: ["Mars"],
    names: ["Mars Science Laboratory", "MSL"],
  }),
  entry("luna", "Luna", { kind: "programme", operators: ["Soviet Union"] }),
  entry("luna-1", "Luna 1", { operators: ["Soviet Union"], names: ["Mechta"] }),
  entry("luna-16", "Luna 16", {
    operators: ["Soviet Union"],
    kind: "sample return",
  }),
  entry("lunar-orbiter-1", "Lunar Orbiter 1"),
  entry("mars-2020", "Mars 2020", { kind: "rover", targets: ["Mars"] }),
  entry("tianwen-1", "Tianwen-1", {
    operators: ["CNSA"],
    targets: ["Mars"],
    names: ["天问一号"],
  }),
  entry("voyager", "Voyager", {
    kind: "programme",
    targets: ["Jupiter", "Saturn"],
  }),
  entry("voyager-1", "Voyager 1", {
    kind: "flyby",
    targets: ["Jupiter", "Saturn"],
    names: ["Voyager I"],
  }),
  entry("voyager-2", "Voyager 2", {
    kind: "flyby",
    targets: ["Jupiter", "Saturn", "Uranus", "Neptune"],
  }),
];

const search = createSearch(ENTRIES, ({ kind, operators, targets, year = "" }) => [
  kind,
  ...operators,
  ...targets,
  year,
]);
const idsFor = (query: string): string[] => search(query, 20).map(({ entry: { id } }) => id);

describe("search", () => {
  it.each([
    ["tianwen", "tianwen-1"],
    ["chang e 5", "change-5"],
    ["apolo 11", "apollo-11"],
    ["嫦娥五号", "change-5"],
    ["voyger", "voyager"],
    ["apollo", "apollo"],
    ["chang’e‑5", "change-5"],
    ["CHANGE5", "change-5"],
    ["apollo11", "apollo-11"],
    ["чанъэ 5", "change-5"],
    ["tainwen", "tianwen-1"],
    ["curiousity", "curiosity"],
    ["voyager ii", "voyager-2"],
  ])("%s finds %s first", (query, id) => {
    expect(idsFor(query)[0]).toBe(id);
  });

  it("puts the programme before its flights, and those in natural order", () => {
    expect(idsFor("apollo")).toEqual(["apollo", "apollo-1", "apollo-11", "apollo-12", "apollo-soyuz"]);
    expect(idsFor("voyger")).toEqual(["voyager", "voyager-1", "voyager-2"]);
  });

  it("puts whole words before words that only begin the same", () => {
    expect(idsFor("luna")).toEqual(["luna", "luna-1", "luna-16", "lunar-orbiter-1"]);
  });

  it("never takes one number for another", () => {
    expect(idsFor("apolo 11")).toEqual(["apollo-11"]);
    expect(idsFor("apollo 13")).toEqual([]);
    expect(idsFor("voyger 2")).toEqual(["voyager-2"]);
  });

  it("puts the exact number first and those that go on from it behind", () => {
    expect(idsFor("apollo 1")).toEqual(["apollo-1", "apollo-11", "apollo-12"]);
    expect(idsFor("change 5")).toEqual(["change-5", "change-5-t1"]);
  });

  it("finds words in any order", () => {
    expect(idsFor("laboratory mars")).toEqual(["curiosity"]);
    expect(idsFor("orbiter lunar")).toEqual(["lunar-orbiter-1"]);
  });

  it("finds records by what they are, who flew them and where to", () => {
    expect(idsFor("mars rover")).toEqual(["curiosity", "mars-2020"]);
    expect(idsFor("cnsa mars")).toEqual(["tianwen-1"]);
    expect(idsFor("neptune")).toEqual(["voyager-2"]);
    expect(idsFor("1969")).toEqual(["apollo-11", "apollo-12"]);
  });

  it("says which name was found where it is not the heading", () => {
    expect(search("嫦娥五号", 1)).toEqual([{ entry: ENTRIES[6], via: "嫦娥五号" }]);
    expect(search("curiosity", 1)).toEqual([{ entry: ENTRIES[8] }]);
    expect(search("neptune", 1)).toEqual([{ entry: ENTRIES[17] }]);
  });

  it("finds nothing for nothing, and for what no record is called", () => {
    expect(idsFor("")).toEqual([]);
    expect(idsFor(" -’ ")).toEqual([]);
    expect(idsFor("qwertzuiop")).toEqual([]);
    expect(idsFor("xyz")).toEqual([]);
  });

  it("gives no more than it is asked for", () => {
    expect(search("a", 3)).toHaveLength(3);
  });

  it("takes any text", () => {
    for (const query of ["(", "\\", "[a-", "^=!|'", "🚀", "a".repeat(500), "𝟙𝟙", "İ"]) {
      expect(() => search(query, 5)).not.toThrow();
    }
  });
});

describe("search over the catalogue", () => {
  const entries = compileSearch(readCatalogue());

  const searchAll = createSearch(entries, () => []);

  it.each([
    ["tianwen", ["tianwen-1"]],
    ["tianwen 1", ["tianwen-1"]],
    ["chang e 5", ["change-5"]],
    ["apolo 11", ["apollo-11"]],
    ["嫦娥五号", ["change-5"]],
    ["voyger", ["voyager-1", "voyager-2"]],
    ["voyger 2", ["voyager-2"]],
    ["apollo xi", ["apollo-11"]],
    ["аполлон 11", ["apollo-11"]],
    ["perseverence", ["perseverance"]],
    ["artemis ii", ["artemis-2"]],
    ["iss", ["iss"]],
  ])("%s finds %s among the first", (query, ids) => {
    const first = searchAll(query, ids.length + 1).map(({ entry: { id } }) => id);
    expect(first).toEqual(expect.arrayContaining(ids));
  });

  it.each(["apollo", "voyager", "luna", "vostok", "gemini"])("%s finds the programme first", (query) => {
    expect(searchAll(query, 1).map(({ entry: { kind } }) => kind)).toEqual(["programme"]);
  });

  it("finds every record by its own name", () => {
    for (const { id, name } of entries) {
      // Behind records of the same name at most.
      expect(
        searchAll(name, 4).map((hit) => hit.entry.id),
        name,
      ).toContain(id);
    }
    // One search for each of more than a thousand records.
  }, 30_000);

  it.each(["en", "de", "es", "fr", "ja", "ru", "zh_CN"])(
    "finds what the popup proposes to search for, in %s",
    (locale) => {
      const file = new URL(`../../../../public/_locales/${locale}/messages.json`, import.meta.url);
      const messages: Record<string, { message: string }> = JSON.parse(readFileSync(file, "utf8"));
      const t: Translate = (key) => messages[key]!.message;
      const searchHere = createSearch(entries, (entry) => describeEntry(entry, t));
      const proposed = [...t("popup_nothing_found_hint").matchAll(/[“„«「]\s*(.+?)\s*[”“»」]/gu)].map(
        ([, query]) => query!,
      );
      expect(proposed).toHaveLength(2);
      for (const query of proposed) expect(searchHere(query, 1), query).toHaveLength(1);
    },
  );
});
