/**
 * Misspelt names: "Tainwen 1", "Perserverance", "Mars Reconaissance Orbiter".
 *
 * A word that no name begins with is held against the words of all names: those
 * that share a part with it are proposed, an edit distance keeps those one or
 * two slips away, Fuse.js tells which of several is the likeliest. The text is
 * then read again with the word put right, by the same scanner, so that its
 * numbers must agree to the digit and the longest name still wins. Whether the
 * name is meant is for the judge, who asks more of a misspelt name.
 */
import type { Candidate } from "./candidate";
import { hasSupport } from "./fuzzy-support";
import { LONG_WORD, type NameWord, type NameWords, SHORT_WORD } from "./fuzzy-words";

/** A capitalised word of a text that begins no name and may be one's misspelt. */
export interface Unknown {
  start: number;
  end: number;
  /** What it may be put right to, the likeliest first; one or more. */
  proposed: readonly NameWord[];
}

/** Finds the names that texts misspell. */
export interface Speller {
  /**
   * Takes an unknown word of a text. Cheap for one met before, and for one on a page of other matters unless what
   * stands beside it speaks for a name.
   * @param hash of the word's ASCII letters in lower case (`data/hash.ts`)
   * @returns undefined where it is no misspelt name
   */
  consider(text: string, start: number, end: number, hash: number): Unknown | undefined;
  /**
   * @param unknown words of the text, in reading order
   * @param taken exact names of the text; no misspelt one crosses them
   */
  correct(text: string, unknown: readonly Unknown[], taken: readonly Candidate[]): Candidate[];
}

/** An unknown word and what it is put right to. */
interface Correction extends NameWord {
  start: number;
  end: number;
}

const LONGEST_WORD = 24;
/** Characters read again on either side of a misspelt word: the longest name fits. */
const BEFORE = 40;
const AFTER = 60;

/**
 * @param names the words of all names
 * @param scan finds the exact names of a text
 * @param isAboutSpace whether the page has said enough about missions for its length
 */
export function createSpeller(
  names: NameWords,
  scan: (text: string) => Candidate[],
  isAboutSpace: () => boolean,
): Speller {
  return {
    consider(text, start, end, hash) {
      const length = end - start;
      if (length < SHORT_WORD || length > LONGEST_WORD || names.isStrange(hash)) return undefined;
      if (!isAboutSpace() && !hasSupport(text, start, end)) return undefined;
      const proposed = names.propose(text, start, end, hash);
      return proposed.length === 0 ? undefined : { start, end, proposed };
    },
    correct(text, unknown, taken) {
      const found: Candidate[] = [];
      for (const [index, { start, end, proposed }] of unknown.entries()) {
        const near = around(unknown, index);
        for (const { word, slips } of proposed) {
          const candidate = readAgain(text, { start, end, word, slips }, near, taken, scan);
          if (candidate === undefined) continue;
          found.push(candidate);
          break;
        }
      }
      return found;
    },
  };
}

/** The likeliest corrections of the words near one, without it. Two slips are too many to tell of a word beside another. */
function around(unknown: readonly Unknown[], index: number): Correction[] {
  const { start, end } = unknown[index]!;
  let first = index;
  while (first > 0 && unknown[first - 1]!.start >= start - BEFORE) first--;
  let last = index;
  while (last + 1 < unknown.length && unknown[last + 1]!.end <= end + AFTER) last++;
  const near: Correction[] = [];
  for (let at = first; at <= last; at++) {
    const { proposed, ...span } = unknown[at]!;
    const [likeliest] = proposed;
    if (at !== index && likeliest!.slips === 1) near.push({ ...span, ...likeliest! });
  }
  return near;
}

/** The name that stands around a word once it, and its misspelt neighbours, are put right. */
function readAgain(
  text: string,
  correction: Correction,
  near: readonly Correction[],
  taken: readonly Candidate[],
  scan: (text: string) => Candidate[],
): Candidate | undefined {
  const { piece, mendedEnd, toOriginal } = mend(text, correction, near);
  const found = scan(piece).find(({ start, end }) => start < mendedEnd && end >= mendedEnd);
  if (found === undefined) return undefined;
  if (correction.word.length < LONG_WORD && !isHeld(correction.word, found.key)) return undefined;
  const start = Math.min(correction.start, toOriginal(found.start));
  const end = toOriginal(found.end);
  // An exact name inside it gives way: "Obsrvatoire Chandra".
  const crossed = [lastBefore(taken, start), lastBefore(taken, end)];
  if (crossed.some((other) => other && other.end > start && (other.start < start || other.end > end))) return undefined;
  const misspelt = { name: piece.slice(found.start, found.end), slips: correction.slips };
  return { start, end, key: found.key, entities: found.entities, misspelt };
}

/** A short word is put right only where more of the name agrees: "Souyz MS-16", "Hubbel Space Telescope". */
function isHeld(word: string, key: string): boolean {
  return key.split(" ").some((part) => part !== word && (/\d/.test(part) || part.length >= SHORT_WORD));
}

/** The text around a correction with every word in it put right, and how its offsets lead back. */
function mend(text: string, correction: Correction, near: readonly Correction[]) {
  const from = Math.max(0, correction.start - BEFORE);
  const to = Math.min(text.length, correction.end + AFTER);
  const corrections = [...near, correction].sort((a, b) => a.start - b.start);
  const shifts = [{ mended: 0, original: from }];
  let piece = "";
  let at = from;
  for (const { start, end, word } of corrections) {
    piece += text.slice(at, start) + word.charAt(0).toUpperCase() + word.slice(1);
    at = end;
    shifts.push({ mended: piece.length, original: end });
  }
  piece += text.slice(at, to);
  const mendedEnd = shifts.find(({ original }) => original === correction.end)!.mended;
  const toOriginal = (offset: number): number => {
    const { mended, original } = shifts.findLast((shift) => shift.mended <= offset)!;
    return original + offset - mended;
  };
  return { piece, mendedEnd, toOriginal };
}

/** The last of candidates in reading order that begins before an offset. */
function lastBefore(candidates: readonly Candidate[], offset: number): Candidate | undefined {
  let low = 0;
  let high = candidates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (candidates[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return candidates[low - 1];
}
