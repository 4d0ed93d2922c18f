import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { probe } from "../../../../../entrypoints/content/recognizer/probe";
import { scan } from "../../../../../entrypoints/content/recognizer/scan";
import { lexicon, names } from "./catalogue";

const look = (text: string) => probe(lexicon, text, () => false);

describe("a text of which one look tells", () => {
  it.each([
    ["", false],
    ["The sea was calm, and the boats stayed out.", false],
    ["New Delhi and New York.", false],
    ["The spare parts of a newspaper", false],
    ["the space shuttle", true],
    ["la station spatiale", true],
    ["на международной космической станции", true],
    ["Apollo 11 landed.", true],
    ["The crew of Apollo", true],
    ["the International Space ", true],
    ["嫦娥五号", true],
  ])("%j", (text, found) => {
    expect(look(text)).toBe(found);
  });

  it("stops at an unknown word when told to", () => {
    const told: string[] = [];
    const text = "The Chandrayan orbiter";
    expect(probe(lexicon, text, (start, end) => told.push(text.slice(start, end)) > 0)).toBe(true);
    expect(told[0]).toBe("Chandrayan");
  });
});

const aName = fc.constantFrom(...names.map(({ name }) => name).filter((name) => name.length > 3));
const aGap = fc.constantFrom(" ", ", ", ". The ", " and ", "-", "’s ", "\n");

describe("no name is passed by", () => {
  it("that stands in the text", () => {
    fc.assert(
      fc.property(aGap, aName, aGap, aName, (first, name, second, other) => {
        const text = `Seen${first}${name}${second}${other}`;
        fc.pre(scan(lexicon, text).length > 0);
        expect(look(text)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it("that begins in one text and goes on in the next", () => {
    fc.assert(
      fc.property(aName, fc.nat(), (name, place) => {
        const parts = name.split(/(?=[ -])/);
        const before = `Seen: ${parts.slice(0, 1 + (place % parts.length)).join("")}`;
        fc.pre(scan(lexicon, `Seen: ${name}.`).some(({ start, end }) => start === 6 && end > before.length));
        // One that papers print small is found by its second word; initials end where a sentence may.
        fc.pre(/^\p{Lu}[^.]*$/u.test(name));
        expect(look(before)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
