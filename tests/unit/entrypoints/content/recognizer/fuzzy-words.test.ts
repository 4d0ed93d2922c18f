import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countSlips } from "../../../../../entrypoints/content/recognizer/fuzzy-slips";
import { hasSupport } from "../../../../../entrypoints/content/recognizer/fuzzy-support";
import { NameWords } from "../../../../../entrypoints/content/recognizer/fuzzy-words";

/** Optimal string alignment by its definition, a cell of the table at a time. */
function distance(a: string, b: string): number {
  if (a === "" || b === "") return a.length + b.length;
  const [restA, restB] = [a.slice(1), b.slice(1)];
  const least = Math.min(
    distance(restA, b) + 1,
    distance(a, restB) + 1,
    distance(restA, restB) + (a[0] === b[0] ? 0 : 1),
  );
  const isSwap = a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0];
  return isSwap ? Math.min(least, distance(a.slice(2), b.slice(2)) + 1) : least;
}

test.each([1, 2])("slips are counted up to %i", (limit) => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 6 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      const slips = distance(a, b);
      expect(countSlips(a, b, limit)).toBe(slips <= limit ? slips : undefined);
    }),
    { numRuns: 1000 },
  );
});

/** Letters of which no ordinary word comes: "voyages" is none misspelt. */
const letter = fc.constantFrom("q", "x", "z");

function slip(word: string, place: number, kind: number, other: string): string {
  const [before, after] = [word.slice(0, place), word.slice(place + 1)];
  if (kind === 0 && after !== "") return before + after.charAt(0) + word.charAt(place) + after.slice(1);
  if (kind === 1) return before + after;
  if (kind === 2) return before + other + word.slice(place);
  return before + other + after;
}

describe("words of names", () => {
  const list =
    "apollo artemis beresheet cassini chandrayaan curiosity galileo hayabusa perseverance rosetta soyuz voyager";
  const words = list.split(" ");
  const propose = (word: string): string[] =>
    new NameWords(list).propose(word, 0, word.length, 1).map(({ word: proposed }) => proposed);

  test("each is proposed for itself with one slip", () => {
    fc.assert(
      fc.property(fc.constantFrom(...words), fc.nat(), fc.nat(3), letter, (word, chance, kind, other) => {
        const misspelt = slip(word, chance % (word.length - 1), kind, other);
        fc.pre(misspelt.length >= 5 && !words.includes(misspelt));
        expect(propose(misspelt)).toContain(word);
      }),
      { numRuns: 2000 },
    );
  });

  test("each of nine letters or more is proposed for itself with two slips after the first letter", () => {
    const slips = fc.array(fc.tuple(fc.nat(), fc.nat(3), letter), { minLength: 2, maxLength: 2 });
    const long = words.filter(({ length }) => length >= 9);
    fc.assert(
      fc.property(fc.constantFrom(...long), slips, (word, both) => {
        let misspelt = word;
        for (const [chance, kind, other] of both) {
          misspelt = slip(misspelt, 1 + (chance % (misspelt.length - 2)), kind, other);
        }
        fc.pre(misspelt !== word && countSlips(misspelt, word, 2) !== undefined);
        expect(propose(misspelt)).toContain(word);
      }),
      { numRuns: 2000 },
    );
  });

  test("none is proposed for itself, for another word, or for one of other letters", () => {
    expect(["voyager", "ministry", "voyagér", "вояджер"].map(propose)).toEqual([[], [], [], []]);
  });

  test("the nearest comes first", () => {
    const names = new NameWords("sounder sounders sound");
    expect(names.propose("suonders", 0, 8, 1).map(({ word, slips }) => `${word} ${slips}`)).toEqual([
      "sounders 1",
      "sounder 2",
    ]);
  });

  test("a word that is none is remembered by its hash", () => {
    const names = new NameWords(list);
    names.propose("Voyger and Ministry", 0, 6, 7);
    names.propose("Voyger and Ministry", 11, 19, 8);
    expect([7, 8, 9].map((hash) => names.isStrange(hash))).toEqual([false, true, false]);
  });
});

test.each([
  ["<Chandrayan>-3 landed", true],
  ["<Hayabsua>2 returned", true],
  ["The <Souyz> MS-16 crew", true],
  ["<Voyger> II flew by", true],
  ["The <Casini> spacecraft", true],
  ["<Casini> Spacecraft", true],
  ["<Rosseta> landed", true],
  ["NASA's <Perserverance>", true],
  ["the probes <Voyger>", true],
  ["<Ivanov> XXIst street", false],
  ["<Everwick> ABCD-1", false],
  ["<Everwick>, spacecraft", false],
  ["said <Everwick> of", false],
  ["<Everwick>", false],
])("support beside: %s", (marked, supported) => {
  const start = marked.indexOf("<");
  const end = marked.indexOf(">") - 1;
  expect(hasSupport(marked.replace(/[<>]/g, ""), start, end)).toBe(supported);
});
