import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalizeName } from "../../../../../data/normalize";
import { scan } from "../../../../../entrypoints/content/recognizer/scan";
import { lexicon, names } from "./catalogue";

const TENS = ["", "X", "XX", "XXX"];
const ONES = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
const WORDS = ["", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve"];
const HAN = ["〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

const toRoman = (value: number): string => TENS[Math.floor(value / 10)]! + ONES[value % 10]!;
const toHan = (value: number): string =>
  (value >= 20 ? HAN[Math.floor(value / 10)]! : "") +
  (value >= 10 ? "十" : "") +
  (value % 10 > 0 ? HAN[value % 10]! : "");

/** Every spelling of a name that a page may use, drawn at random. */
function spellingOf(name: string): fc.Arbitrary<string> {
  return fc
    .record({
      gap: fc.constantFrom(" ", "-", "\u2010", "\u2011", "–", "\u00a0", "\u202f", "\n", " \n  "),
      joins: fc.boolean(),
      apostrophe: fc.constantFrom("'", "’", "ʼ", "‘", "`", ""),
      number: fc.constantFrom("arabic", "roman", "spelled"),
      upper: fc.boolean(),
      decomposed: fc.boolean(),
    })
    .map(({ gap, joins, apostrophe, number, upper, decomposed }) => {
      let spelled = name
        .replace(/(?<=\p{L})['’](?=\p{L})/gu, apostrophe)
        .replace(/(?<=[\p{L}\d])[ -](?=[\p{L}\d])/gu, gap);
      if (joins) spelled = spelled.replace(/(?<=[a-z])[\s\p{Pd}](?=\d)/gu, "");
      else if (number !== "arabic") {
        spelled = spelled.replace(/(?<=[a-z][\s\p{Pd}])([1-9]|1[0-2])(?![\d.\p{L}])/gu, (digits) =>
          number === "roman" ? toRoman(Number(digits)) : WORDS[Number(digits)]!,
        );
      }
      // In capitals "x" between two names is the number.
      if (upper && /^[ -~]*$/.test(spelled) && !/ [ivx] |^\d|^\p{Ll}/u.test(name)) spelled = spelled.toUpperCase();
      // Hangul and Kana are told by their composed signs; nothing on the web takes them apart.
      const isComposed = /\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}|^\p{Ll}|^\d/u.test(spelled);
      return decomposed && !isComposed ? spelled.normalize("NFD") : spelled;
    });
}

/** Names of a form that no scanner can tell from prose: with a clause, a bracket, a fraction, a sign at the end. */
const isReadable = (name: string): boolean => !/[,、:(+²]|\d\.\d/.test(name);
/** Begins in lower case, with no capital near: only those of the commonest stations and shuttles are looked for. */
const isLowerCase = (name: string): boolean =>
  /^\p{Ll}/u.test(name) && !/^(?:[^\s\p{Lu}]+ ){0,3}\P{L}*\p{Lu}/u.test(name);

/** What may be found of a spelling: without its closing quote; of "satellite Gaia" only Gaia, where that is a name too. */
function formsOf(spelling: string): string[] {
  const whole = spelling.replace(/»$/, "");
  return /^\p{Ll}/u.test(whole) ? [whole, whole.replace(/^\P{Lu}+/u, "")] : [whole];
}

const readable = names.filter(({ name }) => isReadable(name) && !isLowerCase(name));
const aName = fc.constantFrom(...readable);

// The whole catalogue in each of its spellings takes its time on a busy machine.
describe("spellings", { timeout: 60_000 }, () => {
  it("finds each record by each of its names", () => {
    const missed = readable.filter(({ name, record }) => {
      const text = `(${name})`;
      return !scan(lexicon, text).some(
        ({ start, end, entities }) => entities.includes(record) && formsOf(name).includes(text.slice(start, end)),
      );
    });
    expect(missed).toEqual([]);
  });

  it("finds the same record by every spelling of a name", () => {
    fc.assert(
      fc.property(
        aName.chain(({ name, record }) =>
          fc.tuple(fc.constant(record), spellingOf(name), fc.constantFrom("", "'s", "’s")),
        ),
        ([record, spelling, possessive]) => {
          const text = `Then “${spelling}${possessive}” was seen.`;
          const found = scan(lexicon, text).find(({ entities }) => entities.includes(record));
          expect(formsOf(spelling), text).toContain(found && text.slice(found.start, found.end));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("finds Chinese names by either numeral, with 号 or a large number without", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...names.filter(({ name }) => /^[\p{Script=Han}]+[一二三四五六七八九十]+号$/u.test(name))),
        fc.constantFrom("号", "號", ""),
        fc.constantFrom("发射成功", "，", "和"),
        ({ name, record }, counter, after) => {
          const value = / (\d+)$/.exec(normalizeName(name))![1]!;
          if (Number(value) > 99) return;
          const stem = name.replace(/[一二三四五六七八九十]+号$/, "");
          const numerals = counter === "" && Number(value) < 11 ? [value] : [value, toHan(Number(value))];
          for (const numeral of numerals) {
            const text = `今天${stem}${numeral}${counter}${after}`;
            const found = scan(lexicon, text).find(({ entities }) => entities.includes(record));
            expect(found && text.slice(found.start, found.end), text).toBe(`${stem}${numeral}${counter}`);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it("finds no name inside a longer word or number", () => {
    const inside = names.flatMap(({ name, record }) =>
      [`${name}1`, `1${name}`, `${name}.1`].filter((text) => {
        const start = text.indexOf(name);
        return scan(lexicon, text).some(
          (found) => found.entities.includes(record) && found.start === start && found.end === start + name.length,
        );
      }),
    );
    // A sign of a script without spaces ends where it ends, whatever digit comes before it, and a counter ends its number.
    expect(
      inside.filter((text) => !/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u.test(text)),
    ).toEqual([]);
  });
});
