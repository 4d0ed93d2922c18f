/** The catalogue reviews itself: what must hold of every file and record, beyond what the build checks. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { compileCards } from "../../../data/compile/cards";
import { MISSIONS_DIR, namesOf, readCatalogue } from "../../../data/compile/catalogue";
import { compareWithLaunches } from "../../../data/compile/compare";
import { formatCatalogueFile } from "../../../data/compile/format";
import { compileNames } from "../../../data/compile/names";
import { compileSearch } from "../../../data/compile/search";

const entries = readCatalogue();
const missions = entries.map(({ mission }) => mission);
const files = readdirSync(MISSIONS_DIR).filter((name) => name.endsWith(".json"));
const kB = (content: string): number => gzipSync(content).length / 1000;

describe("every catalogue file", () => {
  it.each(files)("%s is in canonical form", (file) => {
    const text = readFileSync(`${MISSIONS_DIR}/${file}`, "utf8");
    // Compared as a flag: a difference of whole files would fill the screen.
    expect(text === formatCatalogueFile(JSON.parse(text)), "run npm run catalogue:format").toBe(true);
  });
});

describe("every record", () => {
  it("has names that are its own, each once", () => {
    const repeated = missions.flatMap(({ id, name, names }) =>
      Object.entries(names ?? {}).flatMap(([language, list]) =>
        list
          .filter((other, index) => list.indexOf(other) < index || (language === "en" && other === name))
          .map((other) => `${id}: ${other}`),
      ),
    );
    expect(repeated).toEqual([]);
  });

  it("has a summary that is a sentence of its own", () => {
    const unfinished = missions.filter(({ summary }) => !/[.!?]["”’)]?$/.test(summary)).map(({ id }) => id);
    expect(unfinished).toEqual([]);
    const seen = new Map<string, string>();
    const repeated = missions.flatMap(({ id, summary }) => {
      const other = seen.get(summary);
      seen.set(summary, id);
      return other === undefined ? [] : [`${id}: as ${other}`];
    });
    expect(repeated).toEqual([]);
  });

  it("has each label of a figure once, unless it says when or what it is about", () => {
    const repeated = missions.flatMap(({ id, facts = [] }) => {
      const keys = facts.map(({ label, at, about }) => `${label} ${at ?? ""} ${about ?? ""}`);
      return keys.filter((key, index) => keys.indexOf(key) < index).map((key) => `${id}: ${key}`);
    });
    expect(repeated).toEqual([]);
  });

  it("does not call a flight crewed that flew before 1961, nor give a crew to one without seats", () => {
    const early = missions
      .filter(({ kind, launch }) => kind === "crewed flight" && launch && launch.at < "1961-04")
      .map(({ id }) => id);
    expect(early).toEqual([]);
  });

  it("that is under way or over has a launch, events or members", () => {
    const parents = new Set(missions.map(({ program }) => program));
    const empty = missions
      .filter(
        ({ id, outcome, launch, events }) =>
          outcome !== "planned" && outcome !== "cancelled" && !launch && !events && !parents.has(id),
      )
      .map(({ id }) => id);
    expect(empty).toEqual([]);
  });
});

describe("coverage", () => {
  it("holds the missions every reader meets", () => {
    const ids = new Set(missions.map(({ id }) => id));
    const expected = [
      "apollo-program",
      "apollo-11",
      "apollo-13",
      "apollo-17",
      "change-4",
      "change-5",
      "change-6",
      "tianwen-1",
      "zhurong",
      "shenzhou-5",
      "tiangong-1",
      "tiangong",
      "luna-16",
      "luna-20",
      "luna-24",
      "hayabusa",
      "hayabusa2",
      "mangalyaan",
      "nozomi",
      "hope",
      "sputnik-1",
      "vostok-1",
      "voyager-1",
      "voyager-2",
      "hubble",
      "jwst",
      "iss",
      "mir",
      "cassini-huygens",
      "curiosity",
      "perseverance",
      "rosetta",
      "new-horizons",
      "space-shuttle",
      "soyuz-program",
    ];
    expect(expected.filter((id) => !ids.has(id))).toEqual([]);
    expect(missions.length).toBeGreaterThanOrEqual(1200);
  });
});

describe("against tables of facts, where they lie beside the checkout", () => {
  const launches = fileURLToPath(new URL("../../../../shared/facts/launches.tsv", import.meta.url));

  it.runIf(existsSync(launches))("launches differ only where the record says why", () => {
    const { compared, differences } = compareWithLaunches(missions, launches);
    expect(differences).toEqual([]);
    expect(compared).toBeGreaterThan(1000);
  });
});

describe("sizes", () => {
  it("names for the content script: at most 60 kB gzipped", () => {
    expect(kB(compileNames(entries))).toBeLessThanOrEqual(60);
  });

  it("a shard of cards: at most 20 kB gzipped; all cards and the search: at most 600 kB", () => {
    const { index, shards } = compileCards(entries);
    const sizes = Object.values(shards).map((cards) => kB(JSON.stringify(cards)));
    expect(Math.max(...sizes)).toBeLessThanOrEqual(20);
    const whole = [...Object.values(shards), index, compileSearch(entries)].map((part) => kB(JSON.stringify(part)));
    expect(whole.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(600);
  });

  it("no packaged file over 2 MB", () => {
    const { shards } = compileCards(entries);
    const files = [...Object.values(shards), compileSearch(entries)];
    expect(Math.max(...files.map((content) => Buffer.byteLength(JSON.stringify(content))))).toBeLessThan(2_000_000);
  });

  it("no name is so short or common that it can only be wrong", () => {
    const ambiguous = new Set(missions.flatMap(({ ambiguous = [] }) => ambiguous.map(({ name }) => name)));
    // A letter of an alphabet says less than a Han or Hangul character.
    const isShort = (name: string): boolean =>
      [...name].length < (/[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]/u.test(name) ? 2 : 3);
    const bare = missions.flatMap((mission) =>
      namesOf(mission).filter((name) => isShort(name) && !ambiguous.has(name)),
    );
    expect(bare).toEqual([]);
  });
});
