/**
 * Where in a text a name may begin. A page has a capital every twenty
 * characters; nearly all of them are told from a name's beginning here, by two
 * letters and by the hash of a word, without a string or object made.
 */
import { addCode, addText, SEED } from "../../../data/hash";
import { isWordLetter } from "../../../data/letters";
import { LOWER_CASE_STOP, PAIRS, pairOf } from "../../../data/lexicon-format";
import { digitOf, SPELLED_NUMBERS } from "../../../data/numerals";
import { NONE, TokenReader, WORD } from "../../../data/tokens";
import { mayStart } from "./boundary";
import type { NameTable } from "./name-table";

/** A name may begin up to `wordsBefore` words before the word in which `text` stands. */
export interface Anchor {
  text: string;
  wordsBefore: number;
}

/** Told of a capitalised word of five letters or more with which no name begins: its span in UTF-16 code units. */
export type OnUnknown = (start: number, end: number) => void;

/**
 * All but ASCII's small letters and signs, accented and Cyrillic small letters, and punctuation. A regular expression
 * goes through a page natively; with the very letters of the lexicon in its class it would take six times as long.
 * The second letter of NASA is passed over natively too, that of eROSITA not.
 */
const LETTERS = /[A-Z\u00c0-\u00de\u0100-\u042f\u0436\u0590-\u1fff\u2e80-\uffff](?<![A-Z@_].)/g;
/** Shorter words are too like others to be told from them misspelt. */
export const SHORTEST_UNKNOWN = 5;
/** Hashes of the words that are numbers. */
const NUMBER_WORDS = new Set(SPELLED_NUMBERS.map((word) => addText(SEED, word)));
/** Trios there are of characters, told apart by five bits each. */
const TRIOS = 32 ** 3;

const reader = new TokenReader();

export class Starts {
  readonly #table: NameTable;
  /** A bit for each code unit beyond ASCII with which a name may begin. */
  readonly #letters = new Uint8Array(65_536 / 8);
  /** 1 for each pair of an ASCII letter and what follows that begins a name. */
  readonly #pairs = new Uint8Array(PAIRS);
  /** A bit for each trio of characters that begins an anchor. */
  readonly #trios = new Uint8Array(TRIOS / 8);
  readonly #anchors = new Map<number, Anchor[]>();

  /**
   * @param letters beyond ASCII with which a name may begin
   * @param pairs a bit for each pair that begins a name
   */
  constructor(table: NameTable, letters: string, pairs: Uint8Array, anchors: readonly Anchor[]) {
    this.#table = table;
    for (let index = 0; index < letters.length; index++) {
      const code = letters.charCodeAt(index);
      this.#letters[code >> 3]! |= 1 << (code & 7);
    }
    for (let pair = 0; pair < PAIRS; pair++) this.#pairs[pair] = (pairs[pair >> 3]! >> (pair & 7)) & 1;
    for (const anchor of anchors) {
      for (const trio of triosOf(anchor.text)) {
        this.#trios[trio >> 3]! |= 1 << (trio & 7);
        this.#anchors.set(trio, [...(this.#anchors.get(trio) ?? []), anchor]);
      }
    }
  }

  /**
   * The next place from `from` on where a name may begin, or where one may have begun a word or two before
   * (`wordsBefore`); the text's length where there is none.
   */
  next(text: string, from: number, onUnknown?: OnUnknown): number {
    const pairs = this.#pairs;
    const trios = this.#trios;
    LETTERS.lastIndex = from;
    while (LETTERS.test(text)) {
      const at = LETTERS.lastIndex - 1;
      const first = text.charCodeAt(at);
      if (first >= 0x80) {
        const wide = this.#skipWide(text, at);
        const next = this.#passWide(text, wide);
        if (next < 0) return wide;
        LETTERS.lastIndex = next;
        continue;
      }
      const second = text.charCodeAt(at + 1);
      const trio = trioOf(first, second, text.charCodeAt(at + 2));
      if (((trios[trio >> 3]! >> (trio & 7)) & 1) === 1 && this.wordsBefore(text, at) >= 0) return at;
      if ((pairs[pairOf(first, second)] === 0 && second < 0x80) || isInside(text, at)) continue;
      const next = this.#pass(text, at);
      if (next < 0) return at;
      if (onUnknown !== undefined && next - at >= SHORTEST_UNKNOWN) onUnknown(at, next);
      LETTERS.lastIndex = next;
    }
    return text.length;
  }

  /** The next place from `from` on with the string that finds names in lower case; the text's length where there is none. */
  nextLowerCase(text: string, from: number): number {
    const at = text.indexOf(LOWER_CASE_STOP, from);
    return at < 0 ? text.length : at;
  }

  /** How many words before the one around a stop a name may begin: 0 for that word itself, -1 where none may. */
  wordsBefore(text: string, at: number): number {
    const trio = trioOf(text.charCodeAt(at), text.charCodeAt(at + 1), text.charCodeAt(at + 2));
    let words = -1;
    if (((this.#trios[trio >> 3]! >> (trio & 7)) & 1) === 0) return words;
    for (const anchor of this.#anchors.get(trio)!) {
      if (anchor.wordsBefore <= words || !text.startsWith(anchor.text, at)) continue;
      if (anchor.wordsBefore > 0 || (at > 0 && isWordPart(text.charCodeAt(at - 1)))) words = anchor.wordsBefore;
    }
    return words;
  }

  /** Whether a name may begin at `at`, as far as its first word or two tell. */
  mayBeginAt(text: string, at: number): boolean {
    return mayStart(text, at) && this.#pass(text, at) < 0;
  }

  /** Where to look on after the word at `at`, or -1 where it may begin a name. */
  #pass(text: string, at: number): number {
    let hash = SEED;
    let previous = SEED;
    let end = at;
    for (
      let letter = text.charCodeAt(at) | 0x20;
      letter >= 0x61 && letter <= 0x7a;
      letter = text.charCodeAt(++end) | 0x20
    ) {
      previous = hash;
      hash = addCode(hash, letter);
    }
    if (end === at || goesOnWide(text.charCodeAt(end))) return this.#passToken(text, at);
    if (this.#table.mayBegin(hash)) return this.#isAlone(text, end, hash) ? end : -1;
    return (text.charCodeAt(end - 1) | 0x20) === 0x73 && this.#table.mayBegin(previous) ? -1 : end;
  }

  /**
   * Whether a word that begins names is none itself and the word after it goes on none: "New" before "Delhi".
   * Only tells of plain words a space apart.
   */
  #isAlone(text: string, end: number, hash: number): boolean {
    const table = this.#table;
    if (text.charCodeAt(end) !== 0x20 || !isAsciiLetter(text.charCodeAt(end + 1))) return false;
    if (table.mayBeName(hash) || table.mayBeNumbered(hash)) return false;
    const start = end + 1;
    let both = hash;
    let singular = hash;
    let own = SEED;
    let at = start;
    for (
      let letter = text.charCodeAt(at) | 0x20;
      letter >= 0x61 && letter <= 0x7a;
      letter = text.charCodeAt(++at) | 0x20
    ) {
      singular = both;
      both = addCode(both, letter);
      own = addCode(own, letter);
    }
    if (goesOnWide(text.charCodeAt(at)) || table.mayBegin(both) || table.mayBeName(both)) return false;
    if (NUMBER_WORDS.has(own) || isRomanDigit(text.charCodeAt(start))) return false;
    return (text.charCodeAt(at - 1) | 0x20) !== 0x73 || !(table.mayBegin(singular) || table.mayBeName(singular));
  }

  /** The first stop at or after `at`, or ASCII character: where every letter of a script is in `LETTERS`, hands are quicker. */
  #skipWide(text: string, at: number): number {
    let end = at;
    for (let code = text.charCodeAt(end); code >= 0x80; code = text.charCodeAt(++end)) {
      if (((this.#letters[code >> 3]! >> (code & 7)) & 1) === 1) break;
    }
    return end;
  }

  /** Where to look on after what `#skipWide` found, or -1 where it may begin a name or stand inside one. */
  #passWide(text: string, at: number): number {
    if (!(text.charCodeAt(at) >= 0x80)) return at;
    if (this.wordsBefore(text, at) >= 0) return -1;
    return mayStart(text, at) ? this.#passToken(text, at) : at + 1;
  }

  #passToken(text: string, at: number): number {
    if (!reader.read(text, at, SEED, NONE)) return at + 1;
    if (this.#table.mayBegin(reader.hash)) return -1;
    if (reader.singularHash !== 0 && this.#table.mayBegin(reader.singularHash)) return -1;
    return reader.kind === WORD ? reader.end : at + 1;
  }
}

function isWordPart(code: number): boolean {
  return isWordLetter(code) || digitOf(code) >= 0;
}

function trioOf(first: number, second: number, third: number): number {
  return ((first & 31) << 10) | ((second & 31) << 5) | (third & 31);
}

/** The trios with which a text that begins with an anchor may begin. */
function triosOf(anchor: string): number[] {
  const codes = [...anchor].map((letter) => letter.charCodeAt(0));
  const [first = 0, second, third] = codes;
  const all = Array.from({ length: 32 }, (_, code) => code);
  const seconds = second === undefined ? all : [second];
  const thirds = third === undefined ? all : [third];
  return seconds.flatMap((one) => thirds.map((two) => trioOf(first, one, two)));
}

/** Whether a stop at a capital stands inside a word, an account's name or the like. */
function isInside(text: string, at: number): boolean {
  if (at === 0) return false;
  const before = text.charCodeAt(at - 1);
  if (before === 0x20) return false;
  if (before >= 0x80) return !mayStart(text, at);
  return isAsciiLetter(before) || (before >= 0x30 && before <= 0x39) || before === 0x40 || before === 0x5f;
}

function isRomanDigit(code: number): boolean {
  return code === 0x49 || code === 0x56 || code === 0x58;
}

/** Whether a word of ASCII letters goes on with another letter: an accented one, or one after an invisible sign. */
function goesOnWide(code: number): boolean {
  return code >= 0x80 && isWordLetter(code);
}

function isAsciiLetter(code: number): boolean {
  const letter = code | 0x20;
  return letter >= 0x61 && letter <= 0x7a && code < 0x80;
}
