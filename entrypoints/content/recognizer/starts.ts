/**
 * Where in a text a name may begin. A page has a capital every twenty
 * characters; nearly all of them are told from a name's beginning here, by two
 * letters and by the hash of a word, without a string or object made.
 */
import { addCode, addText, SEED } from "../../../data/hash";
import { isWordLetter } from "../../../data/letters";
import { LOWER_CASE_STOP, pairOf } from "../../../data/lexicon-format";
import { digitOf, SPELLED_NUMBERS } from "../../../data/numerals";
import { NONE, TokenReader, WORD } from "../../../data/tokens";
import { mayStart } from "./boundary";
import type { NameTable } from "./name-table";

/** A name may begin up to `wordsBefore` words before the word in which `text` stands. */
export interface Anchor {
  text: string;
  wordsBefore: number;
}

/**
 * Told of a capitalised word of five letters or more with which no name begins: its span in UTF-16 code units, and the
 * hash of the word folded.
 * @returns whether to stop there
 */
export type OnUnknown = (start: number, end: number, hash: number) => boolean;

/**
 * All but ASCII's small letters and signs, accented and Cyrillic small letters, and punctuation. A regular expression
 * goes through a page natively, which tells most in a page just opened, where no other code is compiled yet; with the
 * very letters of the lexicon in its class it would take six times as long. The second letter of NASA is passed over
 * natively too, that of eROSITA not.
 */
const LETTERS = /[A-Z\u00c0-\u00de\u0100-\u042f\u0436\u0590-\u1fff\u2e80-\uffff](?<![A-Z@_].)/g;
/** Shorter words are too like others to be told from them misspelt. */
export const SHORTEST_UNKNOWN = 5;
/** Trios there are of characters, told apart by five bits each. */
const TRIOS = 32 ** 3;

const reader = new TokenReader();

export class Starts {
  readonly #table: NameTable;
  readonly #letters: string;
  /** A bit for each code unit beyond ASCII with which a name may begin; made for the first text that has one. */
  #letterBits: Uint8Array | undefined;
  readonly #pairs: Uint8Array;
  /** A bit for each trio of characters that begins an anchor of names that begin a word or more before. */
  readonly #trios = new Uint8Array(TRIOS / 8);
  readonly #anchors = new Map<number, Anchor[]>();
  /** Anchors inside the first word of a name: "ROSIT" of eROSITA. */
  readonly #inner: string[] = [];
  /** Hashes of the words that are numbers. */
  #numberWords: ReadonlySet<number> | undefined;
  /** The hash of the word that was last passed by. */
  #passed = 0;

  /**
   * @param letters beyond ASCII with which a name may begin
   * @param pairs a bit for each pair that begins a name
   * @param anchors of two characters or more, but those inside a name's first word
   */
  constructor(table: NameTable, letters: string, pairs: Uint8Array, anchors: readonly Anchor[]) {
    this.#table = table;
    this.#letters = letters;
    this.#pairs = pairs;
    for (const anchor of anchors) {
      if (anchor.wordsBefore === 0) {
        this.#inner.push(anchor.text);
        continue;
      }
      for (const trio of triosOf(anchor.text)) {
        const same = this.#anchors.get(trio);
        if (same) same.push(anchor);
        else this.#anchors.set(trio, [anchor]);
        this.#trios[trio >> 3]! |= 1 << (trio & 7);
      }
    }
  }

  /** The next place from `from` on where a name may begin with a capital or the like; the text's length where there is none. */
  next(text: string, from: number, onUnknown?: OnUnknown): number {
    LETTERS.lastIndex = from;
    while (LETTERS.test(text)) {
      const at = LETTERS.lastIndex - 1;
      const code = text.charCodeAt(at);
      const next = code < 0x80 ? this.#passCapital(text, at, code) : this.#passWide(text, at);
      if (next < 0) return at;
      if (code < 0x80 && next - at >= SHORTEST_UNKNOWN && onUnknown?.(at, next, this.#passed)) return at;
      LETTERS.lastIndex = next;
    }
    return text.length;
  }

  /** How many words before the one around a stop a name may begin: 0 for that word itself, -1 where none may. */
  wordsBefore(text: string, at: number): number {
    if (at > 0 && isWordPart(text.charCodeAt(at - 1)) && this.#inner.some((anchor) => text.startsWith(anchor, at))) {
      return 0;
    }
    let words = -1;
    for (const anchor of this.#anchors.get(trioAt(text, at)) ?? []) {
      if (anchor.wordsBefore > words && text.startsWith(anchor.text, at)) words = anchor.wordsBefore;
    }
    return words;
  }

  /** Whether a name may begin at `at`, as far as its first word or two tell. */
  mayBeginAt(text: string, at: number): boolean {
    return mayStart(text, at) && this.#pass(text, at) < 0;
  }

  /** Where to look on after the ASCII capital at `at`, or -1 where a name may begin there or before. */
  #passCapital(text: string, at: number, first: number): number {
    if (isInside(text, at)) return this.wordsBefore(text, at) < 0 ? at + 1 : -1;
    const trio = trioAt(text, at);
    if (((this.#trios[trio >> 3]! >> (trio & 7)) & 1) === 1 && this.wordsBefore(text, at) > 0) return -1;
    const second = codeAt(text, at + 1);
    const pair = pairOf(first, second);
    if (((this.#pairs[pair >> 3]! >> (pair & 7)) & 1) === 0 && second < 0x80) return at + 1;
    return this.#pass(text, at);
  }

  /** Where to look on after the word at `at`, or -1 where it may begin a name. */
  #pass(text: string, at: number): number {
    let hash = SEED;
    let previous = SEED;
    let end = at;
    for (
      let letter = text.charCodeAt(at) | 0x20;
      letter >= 0x61 && letter <= 0x7a;
      letter = codeAt(text, ++end) | 0x20
    ) {
      previous = hash;
      hash = addCode(hash, letter);
    }
    if (end === at || goesOnWide(codeAt(text, end))) return this.#passToken(text, at);
    this.#passed = hash;
    if (this.#table.mayBegin(hash)) return this.#isAlone(text, end, hash) ? end : -1;
    return (text.charCodeAt(end - 1) | 0x20) === 0x73 && this.#table.mayBegin(previous) ? -1 : end;
  }

  /**
   * Whether a word that begins names is none itself and the word after it goes on none: "New" before "Delhi".
   * Only tells of plain words a space apart.
   */
  #isAlone(text: string, end: number, hash: number): boolean {
    const table = this.#table;
    if (codeAt(text, end) !== 0x20 || !isAsciiLetter(codeAt(text, end + 1))) return false;
    if (table.mayBeName(hash) || table.mayBeNumbered(hash)) return false;
    const start = end + 1;
    let both = hash;
    let singular = hash;
    let own = SEED;
    let at = start;
    for (
      let letter = text.charCodeAt(at) | 0x20;
      letter >= 0x61 && letter <= 0x7a;
      letter = codeAt(text, ++at) | 0x20
    ) {
      singular = both;
      both = addCode(both, letter);
      own = addCode(own, letter);
    }
    if (goesOnWide(codeAt(text, at)) || table.mayBegin(both) || table.mayBeName(both)) return false;
    if (this.#isNumberWord(own) || isRomanDigit(text.charCodeAt(start))) return false;
    return (text.charCodeAt(at - 1) | 0x20) !== 0x73 || !(table.mayBegin(singular) || table.mayBeName(singular));
  }

  #isNumberWord(hash: number): boolean {
    this.#numberWords ??= new Set(SPELLED_NUMBERS.map((word) => addText(SEED, word)));
    return this.#numberWords.has(hash);
  }

  /** As `#passCapital`, at a character beyond ASCII. */
  #passWide(text: string, start: number): number {
    this.#letterBits ??= bitsOf(this.#letters);
    const bits = this.#letterBits;
    // Where every letter of a script is in `LETTERS`, hands are quicker.
    let at = start;
    for (let code = text.charCodeAt(at); ((bits[code >> 3]! >> (code & 7)) & 1) === 0; code = text.charCodeAt(at)) {
      at++;
      if (!(codeAt(text, at) >= 0x80)) return at;
    }
    if (at > start) return at;
    if (this.wordsBefore(text, at) >= 0) return -1;
    return mayStart(text, at) ? this.#passToken(text, at) : at + 1;
  }

  #passToken(text: string, at: number): number {
    if (!reader.read(text, at, SEED, NONE)) return at + 1;
    this.#passed = reader.hash;
    if (this.#table.mayBegin(reader.hash)) return -1;
    if (reader.singularHash !== 0 && this.#table.mayBegin(reader.singularHash)) return -1;
    return reader.kind === WORD ? reader.end : at + 1;
  }
}

/**
 * The places in a text where a name may begin, or where one may have begun a word or two before (`wordsBefore`). Both
 * searches end at a place that is remembered, so that no part of the text is gone through twice.
 */
export class Stops {
  readonly #starts: Starts;
  readonly #text: string;
  readonly #onUnknown: OnUnknown | undefined;
  #start = -1;
  #lowerCase = -1;

  constructor(starts: Starts, text: string, onUnknown?: OnUnknown) {
    this.#starts = starts;
    this.#text = text;
    this.#onUnknown = onUnknown;
  }

  /** The first from `from` on, which never goes back; the text's length where there is none. */
  next(from: number): number {
    const text = this.#text;
    if (this.#lowerCase < from) {
      const found = text.indexOf(LOWER_CASE_STOP, from);
      this.#lowerCase = found < 0 ? text.length : found;
    }
    if (this.#start < from) this.#start = this.#starts.next(text, from, this.#onUnknown);
    return Math.min(this.#start, this.#lowerCase);
  }
}

/** Letters and digits. */
export function isWordPart(code: number): boolean {
  return isWordLetter(code) || digitOf(code) >= 0;
}

function trioAt(text: string, at: number): number {
  return ((codeAt(text, at) & 31) << 10) | ((codeAt(text, at + 1) & 31) << 5) | (codeAt(text, at + 2) & 31);
}

/** A code unit, 0 beyond the end: `charCodeAt` would give NaN there, for which engines throw fast code away. */
function codeAt(text: string, at: number): number {
  return at < text.length ? text.charCodeAt(at) : 0;
}

/** The trios with which a text that begins with an anchor of two characters or more may begin. */
function triosOf(anchor: string): number[] {
  const trio = trioAt(anchor, 0);
  return anchor.length > 2 ? [trio] : Array.from({ length: 32 }, (_, third) => trio | third);
}

function bitsOf(letters: string): Uint8Array {
  const bits = new Uint8Array(65_536 / 8);
  for (let index = 0; index < letters.length; index++) {
    const code = letters.charCodeAt(index);
    bits[code >> 3]! |= 1 << (code & 7);
  }
  return bits;
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
