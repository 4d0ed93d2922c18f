/**
 * The words of all names, found by likeness, without an index of them: a page
 * asks for few, so that native searches in the one string of all words cost
 * less than preparing it would.
 */
import Fuse from "fuse.js/basic";
import { findCue } from "./evidence-words";
import { WordMemory } from "./fuzzy-memory";
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
/** Fuse.js scores 0 for the same word, the share of wrong letters otherwise; two that are swapped are both wrong. */
const FUSE_OPTIONS = { threshold: 0.6, ignoreLocation: true };
/** A page of 200,000 characters has 600 different words that are capitalised and unknown. */
const REMEMBERED = 4096;
/** A word of names has few neighbours among the others: "voyager", "voyagers". */
const MOST_PROPOSED = 3;
const NONE: readonly NameWord[] = [];
const PLAIN = /^[a-z]+$/;
/** What ordinary words of one stem differ in: "explored" is hardly "explorer" misspelt. */
const ENDING = /^(?:s|es|d|ed|e|er|r|rs|ers|ing|y|ly|ian|ic)?$/;
const ORDINARY_ENDING = /(?:ing|ed|ly|tion|ment|ness|able|ous|ive|ism|ist|ful|less)s?$/;

/** The words of all names, to be looked up by likeness. */
export class NameWords {
  /** Each between two spaces. */
  readonly #words: string;
  /** Those with one first letter, cut out when first asked for. */
  readonly #sections = new Map<string, string>();
  readonly #strange = new WordMemory(REMEMBERED);
  readonly #proposed = new Map<string, readonly NameWord[]>();

  /** @param words folded, Latin letters only, in order, apart by one space */
  constructor(words: string) {
    this.#words = ` ${words} `;
  }

  /** Whether the word with this hash is remembered to be no misspelt one of a name. */
  isStrange(hash: number): boolean {
    return this.#strange.has(hash);
  }

  /**
   * Words of names that the one at `start` to `end`, of five letters or more, may misspell, the likeliest first; none
   * where a name has it as it stands.
   * @param hash of its ASCII letters in lower case, by which it is remembered
   */
  propose(text: string, start: number, end: number, hash: number): readonly NameWord[] {
    const word = text.slice(start, end).toLowerCase();
    if (!PLAIN.test(word)) return NONE;
    let found = this.#proposed.get(word);
    if (found !== undefined) return found;
    found = this.#search(word);
    if (found.length > 0) this.#proposed.set(word, found);
    else this.#strange.add(hash);
    return found;
  }

  #search(word: string): readonly NameWord[] {
    const found: NameWord[] = [];
    const section = this.#sectionOf(word.charAt(0));
    // A word that begins with another letter has had its slip: all from the third letter on is right.
    addWrongAt(0, `${word.slice(2)} `, this.#words, word, found);
    addSecondWrong(section, word, found);
    for (const name of beginningWith(word.slice(0, 2), section).split(" ")) addIfNear(name, word, found);
    if (found.length === 0 || found.some(({ slips }) => slips === 0)) return NONE;
    // "Pluto" is no misspelt "Plato".
    if (NO_NAMES.has(word) || findCue(word) !== undefined) return NONE;
    return rank(word, found);
  }

  #sectionOf(first: string): string {
    let section = this.#sections.get(first);
    if (section === undefined) {
      section = beginningWith(first, this.#words);
      this.#sections.set(first, section);
    }
    return section;
  }
}

/** The part of an ordered list with the words that begin so. */
function beginningWith(beginning: string, words: string): string {
  const start = words.indexOf(` ${beginning}`);
  if (start < 0) return "";
  const last = words.lastIndexOf(` ${beginning}`);
  return words.slice(start, words.indexOf(" ", last + 1) + 1);
}

/**
 * Adds words of the same first letter whose second one is another. That slip leaves all from the fourth letter on as it
 * is. One more leaves one of two parts of this, with a letter between them that belongs to neither, since a swap takes
 * two. In a short word two slips are looked for only where letters are missing, and no such letter is left out.
 */
function addSecondWrong(section: string, word: string, found: NameWord[]): void {
  const { length } = word;
  const middle = Math.max(5, (length + 3) >> 1);
  addWrongAt(1, word.slice(3, middle), section, word, found);
  addWrongAt(1, `${word.slice(length < LONG_WORD ? length - 2 : middle + 1)} `, section, word, found);
}

/** Adds words with another letter at `place` that hold a part of the word as it is. */
function addWrongAt(place: number, part: string, words: string, word: string, found: NameWord[]): void {
  for (let at = words.indexOf(part); at >= 0; ) {
    const start = words.lastIndexOf(" ", at) + 1;
    const end = words.indexOf(" ", at);
    const name = words.slice(start, end);
    if (name.charCodeAt(place) !== word.charCodeAt(place)) addIfNear(name, word, found);
    at = words.indexOf(part, end);
  }
}

function addIfNear(name: string, word: string, found: NameWord[]): void {
  const longer = name.length - word.length;
  if (longer > 2 || longer < -2) return;
  const slips = countSlips(word, name, slipsAllowed(word, name));
  if (slips !== undefined && !found.some((other) => other.word === name)) found.push({ word: name, slips });
}

function rank(word: string, found: readonly NameWord[]): readonly NameWord[] {
  const likely = found
    .filter((name) => !isOrdinary(word, name.word))
    .map((name) => (isInflected(word, name.word) ? { word: name.word, slips: 2 } : name));
  const scoreOf = (name: NameWord): number => Fuse.match(word, name.word, FUSE_OPTIONS).score;
  // Few words have two neighbours as near: only those are scored.
  likely.sort((a, b) => a.slips - b.slips || scoreOf(a) - scoreOf(b) || (a.word < b.word ? -1 : 1));
  return likely.slice(0, MOST_PROPOSED);
}

/** A word that begins with another letter has had its slip. */
function slipsAllowed(word: string, name: string): number {
  return name.length >= LONG_WORD && word.charCodeAt(0) === name.charCodeAt(0) ? 2 : 1;
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
