// LEAD NOTICE (delete this line): payload is 127 kB gz, budget 60: read /tmp/tools/LEXICON.md and build it now.
/**
 * Misspelt names: "Tainwen 1", "Perserverance", "Mars Reconaissance Orbiter".
 *
 * A word that no name begins with is held against the words of all names: a
 * mask of letters proposes the few that are near, an edit distance keeps those
 * one or two slips away, Fuse.js scores them. The text is then read again with
 * the word put right, by the same scanner, so that its numbers must agree to
 * the digit and the longest name still wins. Whether the name is meant is for
 * the judge, who asks more of a misspelt name.
 */
import Fuse from "fuse.js/basic";
import type { Candidate } from "./candidate";
import { countSlips } from "./fuzzy-slips";
import type { Lexicon } from "./lexicon";
import { NO_NAMES } from "./senses";

/** A capitalised word of a text that begins no name. */
export interface Unknown {
  start: number;
  end: number;
}

/** Finds the names that a text misspells. */
export type Speller = (text: string, unknown: readonly Unknown[], taken: readonly Candidate[]) => Candidate[];

/** Two slips are told from another word only in a word of this length, one in a shorter one. */
const LONG_WORD = 7;
/** A word this short is put right only before a number: "Souyz MS-16". */
const SHORT_WORD = 5;
const LONGEST_WORD = 24;
/** Bits in which the letters of two words may differ at two slips: a wrong key takes one away and adds one. */
const MOST_DIFFERENT_LETTERS = 4;
/** Fuse.js scores 0 for the same word, the share of wrong letters otherwise. */
const FUSE_OPTIONS = { threshold: 0.45, ignoreLocation: true };
/** Characters read again on either side of a misspelt word: the longest name fits. */
const BEFORE = 40;
const AFTER = 60;
const MEMO_LIMIT = 4000;

/**
 * @param scan finds the exact names of a text
 */
export function createSpeller(lexicon: Lexicon, scan: (text: string) => Candidate[]): Speller {
  let words: NameWords | undefined;
  return (text, unknown, taken) => {
    const corrections = unknown.flatMap((span): Correction[] => {
      const written = text.slice(span.start, span.end);
      if (written.length < SHORT_WORD || written.length > LONGEST_WORD) return [];
      words ??= new NameWords(lexicon);
      const correct = words.correct(written);
      return correct === undefined ? [] : [{ ...span, ...correct }];
    });
    return corrections.flatMap((correction) => readAgain(text, correction, corrections, taken, scan) ?? []);
  };
}

/** Capitalised words of a text in no exact name. */
export function findUnknown(text: string, taken: readonly Candidate[]): Unknown[] {
  const found: Unknown[] = [];
  for (const { 0: word, index } of text.matchAll(/(?<!\p{L})[A-Z][a-zA-Z]{4,}(?!\p{L})/gu)) {
    const end = index + word.length;
    if (!taken.some((other) => other.start < end && index < other.end)) found.push({ start: index, end });
  }
  return found;
}

/** The word that a name has in an unknown one's place, and how many slips away it is. */
interface NameWord {
  word: string;
  slips: number;
}

interface Correction extends Unknown, NameWord {}

/** The words of all names, found by likeness. */
class NameWords {
  readonly #words: string[];
  readonly #known: ReadonlySet<string>;
  readonly #masks: Int32Array;
  readonly #memo = new Map<string, NameWord | undefined>();

  constructor(lexicon: Lexicon) {
    const known = new Set<string>();
    for (let index = 0; index < lexicon.size; index++) {
      for (const key of lexicon.entity(index).keys) {
        for (const word of key.split(" ")) if (/^[a-z]{5,}$/.test(word)) known.add(word);
      }
    }
    this.#known = known;
    this.#words = [...known];
    this.#masks = Int32Array.from(this.#words, lettersOf);
  }

  /** The word of a name that this one misspells, or undefined where none is near, or two are. */
  correct(written: string): NameWord | undefined {
    const word = written.toLowerCase();
    if (this.#memo.has(word)) return this.#memo.get(word);
    if (this.#memo.size > MEMO_LIMIT) this.#memo.clear();
    const found = this.#search(word);
    this.#memo.set(word, found);
    return found;
  }

  #search(word: string): NameWord | undefined {
    if (!/^[a-z]+$/.test(word) || this.#known.has(word) || NO_NAMES.has(word)) return undefined;
    const mask = lettersOf(word);
    const limit = word.length >= LONG_WORD ? 2 : 1;
    const near: (NameWord & { score: number })[] = [];
    for (const [index, name] of this.#words.entries()) {
      if (Math.abs(name.length - word.length) > limit) continue;
      if (countBits(mask ^ this.#masks[index]!) > MOST_DIFFERENT_LETTERS) continue;
      if (isInflected(word, name)) continue;
      const slips = countSlips(word, name, name.length >= LONG_WORD ? limit : 1);
      if (slips === undefined || (slips > 1 && word.charAt(0) !== name.charAt(0))) continue;
      const { isMatch, score } = Fuse.match(word, name, FUSE_OPTIONS);
      if (isMatch) near.push({ word: name, slips, score });
    }
    near.sort((a, b) => a.score - b.score);
    const [best, second] = near;
    return best && best.score < (second?.score ?? 1) ? best : undefined;
  }
}

/** "explorers" and "explored" are words of their own, not "explorer" misspelt. */
function isInflected(word: string, name: string): boolean {
  let same = 0;
  while (same < word.length && word[same] === name[same]) same++;
  return same >= SHORT_WORD - 1 && ENDING.test(word.slice(same)) && ENDING.test(name.slice(same));
}

const ENDING = /^(?:s|es|d|ed|e|er|r|rs|ers|ing|y|ly|ian|ic)?$/;

function readAgain(
  text: string,
  correction: Correction,
  corrections: readonly Correction[],
  taken: readonly Candidate[],
  scan: (text: string) => Candidate[],
): Candidate | undefined {
  const from = Math.max(0, correction.start - BEFORE);
  const to = Math.min(text.length, correction.end + AFTER);
  let piece = "";
  let at = from;
  /** Where the pieces of the mended text stand in the text. */
  const shifts: { mended: number; original: number }[] = [{ mended: 0, original: from }];
  for (const { start, end, word } of corrections) {
    if (start < from || end > to) continue;
    piece += text.slice(at, start) + word.charAt(0).toUpperCase() + word.slice(1);
    at = end;
    shifts.push({ mended: piece.length, original: at });
  }
  piece += text.slice(at, to);
  const toOriginal = (offset: number): number => {
    const shift = shifts.findLast(({ mended }) => mended <= offset)!;
    return shift.original + offset - shift.mended;
  };
  const mended = shifts.find(({ original }) => original === correction.end)!.mended;
  const found = scan(piece).find(({ start, end }) => start < mended && end >= mended);
  if (found === undefined || found.key.replace(/[^a-z]/g, "").length < SHORT_WORD) return undefined;
  if (correction.word.length < LONG_WORD && !/\d/.test(found.key)) return undefined;
  const start = found.start >= mended ? toOriginal(found.start) : Math.min(correction.start, toOriginal(found.start));
  const end = toOriginal(found.end);
  if (taken.some((other) => other.start < end && start < other.end)) return undefined;
  const { key, entities } = found;
  const misspelt = { name: piece.slice(found.start, found.end), slips: correction.slips };
  return { start, end, key, entities, misspelt };
}

/** One bit a letter. */
function lettersOf(word: string): number {
  let mask = 0;
  for (let index = 0; index < word.length; index++) mask |= 1 << (word.charCodeAt(index) - 97);
  return mask;
}

function countBits(mask: number): number {
  let count = 0;
  for (let bits = mask; bits !== 0; bits &= bits - 1) count++;
  return count;
}
