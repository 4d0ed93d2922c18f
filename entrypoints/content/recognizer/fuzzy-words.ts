/** The words of all names, found by likeness. */
import Fuse from "fuse.js/basic";
import { findCue } from "./evidence-words";
import { countSlips } from "./fuzzy-slips";
import { NO_NAMES } from "./senses";

/** A word that a name may have in a misspelt one's place, and how many slips away it is. */
export interface NameWord {
  word: string;
  slips: number;
}

/** Two slips are told from another word only in a name's word of this length, one in a shorter one. */
export const LONG_WORD = 7;
export const SHORT_WORD = 5;
/** Bits in which the letters of two words may differ at two slips: a wrong key takes one away and adds one. */
const MOST_DIFFERENT_LETTERS = 4;
/** Fuse.js scores 0 for the same word, the share of wrong letters otherwise; two that are swapped are both wrong. */
const FUSE_OPTIONS = { threshold: 0.6, ignoreLocation: true };
/** Words lately found to be no name's, by hash: a page says most of its words again and again. */
const REMEMBERED = 8192;
/** A word of names has few neighbours among the others: "voyager", "voyagers". */
const MOST_PROPOSED = 3;
const NONE: readonly NameWord[] = [];
/** What ordinary words of one stem differ in: "explored" is hardly "explorer" misspelt. */
const ENDING = /^(?:s|es|d|ed|e|er|r|rs|ers|ing|y|ly|ian|ic)?$/;
const ORDINARY_ENDING = /(?:ing|ed|ly|tion|ment|ness|able|ous|ive|ism|ist|ful|less)s?$/;
const A = 0x61;
const LETTERS = 26;

/** The words of all names, prepared for being looked up by likeness. */
export class NameWords {
  readonly #words: readonly string[];
  readonly #known: ReadonlySet<string>;
  readonly #letters: Int32Array;
  readonly #lengths: Uint8Array;
  /** Where the words with each first letter begin, and after the last letter their number. */
  readonly #firsts = new Uint16Array(LETTERS + 1);
  /** Places of words by their last three letters, for one whose slip is at its beginning. */
  readonly #lasts = new Map<number, number[]>();
  readonly #strange = new Int32Array(REMEMBERED);
  readonly #proposed = new Map<string, readonly NameWord[]>();

  /** @param words folded, Latin letters only, in order */
  constructor(words: readonly string[]) {
    this.#words = words;
    this.#known = new Set(words);
    this.#letters = Int32Array.from(words, lettersOf);
    this.#lengths = Uint8Array.from(words, ({ length }) => length);
    for (const [index, word] of words.entries()) {
      this.#firsts[word.charCodeAt(0) - A + 1] = index + 1;
      const last = lastOf(word);
      const same = this.#lasts.get(last);
      if (same) same.push(index);
      else this.#lasts.set(last, [index]);
    }
    for (let letter = 1; letter <= LETTERS; letter++) {
      if (this.#firsts[letter] === 0) this.#firsts[letter] = this.#firsts[letter - 1]!;
    }
  }

  /** Whether the word at `start` to `end` is remembered to be no name's misspelt. */
  isStrange(text: string, start: number, end: number): boolean {
    const hash = hashOf(text, start, end);
    return this.#strange[placeOf(hash)] === hash;
  }

  /** Words of names that the one at `start` to `end` may misspell, the likeliest first. */
  propose(text: string, start: number, end: number): readonly NameWord[] {
    const word = text.slice(start, end).toLowerCase();
    const found = this.#proposed.get(word) ?? this.#search(word);
    if (found.length > 0) this.#proposed.set(word, found);
    else {
      const hash = hashOf(text, start, end);
      this.#strange[placeOf(hash)] = hash;
    }
    return found;
  }

  #search(word: string): readonly NameWord[] {
    if (!/^[a-z]+$/.test(word) || this.#known.has(word)) return NONE;
    // "Pluto" is no misspelt "Plato".
    if (NO_NAMES.has(word) || findCue(word) !== undefined) return NONE;
    const letters = lettersOf(word);
    const first = word.charCodeAt(0) - A;
    const found: (NameWord & { score: number })[] = [];
    for (let index = this.#firsts[first]!; index < this.#firsts[first + 1]!; index++) {
      if (this.#mayBeNear(index, letters, word.length)) compare(word, this.#words[index]!, found);
    }
    for (const index of this.#lasts.get(lastOf(word)) ?? []) {
      const name = this.#words[index]!;
      if (name.charCodeAt(0) - A !== first && this.#mayBeNear(index, letters, word.length)) compare(word, name, found);
    }
    if (found.length === 0) return NONE;
    return found.sort((a, b) => a.slips - b.slips || a.score - b.score).slice(0, MOST_PROPOSED);
  }

  #mayBeNear(index: number, letters: number, length: number): boolean {
    const difference = this.#lengths[index]! - length;
    if (difference > 2 || difference < -2) return false;
    return countBits(letters ^ this.#letters[index]!) <= MOST_DIFFERENT_LETTERS;
  }
}

function compare(word: string, name: string, found: (NameWord & { score: number })[]): void {
  if (isOrdinary(word, name)) return;
  const slips = countSlips(word, name, slipsAllowed(word, name));
  if (slips === undefined) return;
  const { isMatch, score } = Fuse.match(word, name, FUSE_OPTIONS);
  if (isMatch) found.push({ word: name, slips: isInflected(word, name) ? 2 : slips, score });
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 1;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + (text.charCodeAt(at) | 0x20)) | 0;
  return hash;
}

const placeOf = (hash: number): number => (hash ^ (hash >>> 15)) & (REMEMBERED - 1);

function lastOf(word: string): number {
  const { length } = word;
  return (word.charCodeAt(length - 3) << 16) | (word.charCodeAt(length - 2) << 8) | word.charCodeAt(length - 1);
}

/** A word that begins with another letter has had its slip. */
function slipsAllowed(word: string, name: string): number {
  return name.length >= LONG_WORD && word.charAt(0) === name.charAt(0) ? 2 : 1;
}

function isInflected(word: string, name: string): boolean {
  let same = 0;
  while (same < word.length && word[same] === name[same]) same++;
  return same >= SHORT_WORD - 1 && ENDING.test(word.slice(same)) && ENDING.test(name.slice(same));
}

/** Whether a word ends as ordinary words do and the name does not: "Growing" is not "Guowang". */
function isOrdinary(word: string, name: string): boolean {
  const ending = ORDINARY_ENDING.exec(word)?.[0];
  return ending !== undefined && !name.endsWith(ending);
}

/** One bit a letter. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let index = 0; index < word.length; index++) letters |= 1 << (word.charCodeAt(index) - 97);
  return letters;
}

/** Bits set in 32 (Hacker's Delight, 5-1). */
function countBits(bits: number): number {
  let sum = bits - ((bits >>> 1) & 0x55555555);
  sum = (sum & 0x33333333) + ((sum >>> 2) & 0x33333333);
  return Math.imul((sum + (sum >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
