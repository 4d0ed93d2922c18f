/** The words of all names, found by likeness. */
import Fuse from "fuse.js/basic";
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

/** Prepares the words of names for being looked up by likeness. */
export class NameWords {
  readonly #words: readonly string[];
  readonly #known: ReadonlySet<string>;
  readonly #letters: Int32Array;
  /** Places of the words by their first letter and by their last three: a slip spares the one or the other. */
  readonly #byEnds = new Map<string, number[]>();
  readonly #strange = new Int32Array(REMEMBERED);
  readonly #proposed = new Map<string, readonly NameWord[]>();

  /** @param words folded, Latin letters only */
  constructor(words: readonly string[]) {
    this.#words = words;
    this.#known = new Set(words);
    this.#letters = Int32Array.from(words, lettersOf);
    for (const [index, word] of words.entries()) {
      for (const end of endsOf(word)) {
        const same = this.#byEnds.get(end);
        if (same) same.push(index);
        else this.#byEnds.set(end, [index]);
      }
    }
  }

  /** Words of names that the one at `start` to `end` may misspell, the likeliest first. */
  propose(text: string, start: number, end: number): readonly NameWord[] {
    let hash = 1;
    for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + (text.charCodeAt(at) | 0x20)) | 0;
    const place = (hash ^ (hash >>> 15)) & (REMEMBERED - 1);
    if (this.#strange[place] === hash) return NONE;
    const word = text.slice(start, end).toLowerCase();
    const found = this.#proposed.get(word) ?? this.#search(word);
    if (found.length === 0) this.#strange[place] = hash;
    else this.#proposed.set(word, found);
    return found;
  }

  #search(word: string): readonly NameWord[] {
    if (!/^[a-z]+$/.test(word) || this.#known.has(word) || NO_NAMES.has(word)) return NONE;
    const letters = lettersOf(word);
    const found = new Map<string, NameWord & { score: number }>();
    for (const end of endsOf(word)) {
      for (const index of this.#byEnds.get(end) ?? []) {
        if (countBits(letters ^ this.#letters[index]!) > MOST_DIFFERENT_LETTERS) continue;
        const name = this.#words[index]!;
        if (found.has(name) || isOrdinary(word, name)) continue;
        const slips = countSlips(word, name, slipsAllowed(word, name));
        if (slips === undefined) continue;
        const { isMatch, score } = Fuse.match(word, name, FUSE_OPTIONS);
        if (isMatch) found.set(name, { word: name, slips: isInflected(word, name) ? 2 : slips, score });
      }
    }
    return [...found.values()].sort((a, b) => a.slips - b.slips || a.score - b.score).slice(0, MOST_PROPOSED);
  }
}

/** A word that begins with another letter has had its slip. */
function slipsAllowed(word: string, name: string): number {
  return name.length >= LONG_WORD && word.charAt(0) === name.charAt(0) ? 2 : 1;
}

const endsOf = (word: string): [string, string] => [word.charAt(0), word.slice(-3)];

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

function countBits(letters: number): number {
  let count = 0;
  for (let bits = letters; bits !== 0; bits &= bits - 1) count++;
  return count;
}
