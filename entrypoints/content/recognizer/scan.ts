/** Text -> the names in it: every exact spelling, the longest first, and the parts of lists. Pure. */
import { addCode, SEED } from "../../../data/hash";
import { isWordLetter } from "../../../data/letters";
import { isInRange } from "./boundary";
import type { Candidate } from "./candidate";
import { coordinate } from "./coordinate";
import type { Lexicon } from "./lexicon";
import { type Match, matchAt } from "./match";
import { isWordPart, type OnUnknown, SHORTEST_UNKNOWN, type Starts, Stops } from "./starts";

/** How far back from a stop inside a word its beginning is looked for. */
const LONGEST_WORD = 24;
/** Spaces and signs that stand between two words, an indented line break at most. */
const WIDEST_GAP = 40;
const NOWHERE: readonly number[] = [];

/**
 * Finds every name of the lexicon that stands in a text. Names of records that the lexicon does not know yet are taken
 * by their hash; a few of them will not be names once it does.
 * @returns candidates in reading order, none overlapping another; offsets in UTF-16 code units
 */
export function scan(lexicon: Lexicon, text: string, onUnknown?: OnUnknown): Candidate[] {
  const stops = new Stops(lexicon.starts, text, onUnknown);
  const found: Candidate[] = [];
  let floor = 0;
  for (let at = stops.next(0); at < text.length; at = stops.next(at)) {
    const match = matchAround(lexicon, text, at, floor) ?? matchIfBegun(lexicon, text, at);
    if (match === undefined) {
      // A word may pass for a beginning by its hash, or begin other names.
      if (onUnknown !== undefined) tellOf(text, at, onUnknown);
      at++;
      continue;
    }
    const parts = coordinate(lexicon, text, match);
    floor = (parts.at(-1) ?? match).end;
    if (parts.length > 0) {
      const listed = { start: match.start, end: floor };
      for (const part of [match, ...parts]) found.push({ ...candidateOf(part), listed });
    } else if (!isInRange(text, floor)) {
      found.push(candidateOf(match));
    }
    at = floor;
  }
  return found;
}

function matchIfBegun(lexicon: Lexicon, text: string, at: number): Match | undefined {
  return lexicon.starts.mayBeginAt(text, at) ? matchAt(lexicon, text, at) : undefined;
}

function candidateOf({ name: { key, entities }, start, end }: Match): Candidate {
  return { start, end, key, entities };
}

/** At a stop inside a name ("internationale Raumstation"): the name that begins with this word or one before. */
function matchAround(lexicon: Lexicon, text: string, at: number, floor: number): Match | undefined {
  for (const start of startsAround(lexicon.starts, text, at)) {
    const match = start >= floor ? matchIfBegun(lexicon, text, start) : undefined;
    if (match !== undefined && match.end > at) return match;
  }
  return undefined;
}

/** Where a name may begin that a stop stands inside of, before the stop, in reading order. */
export function startsAround(starts: Starts, text: string, at: number): readonly number[] {
  const wordsBefore = starts.wordsBefore(text, at);
  if (wordsBefore < 0) return NOWHERE;
  let start = wordStart(text, at);
  const around = start < at ? [start] : [];
  for (let words = 0; words < wordsBefore && start > 1; words++) {
    start = wordStart(text, skipBack(text, start));
    around.unshift(start);
  }
  return around;
}

/** The first character of the word that goes on or ends at `at`, or as far back as a word may reach. */
function wordStart(text: string, at: number): number {
  let start = at;
  while (start > Math.max(0, at - LONGEST_WORD) && isWordPart(text.charCodeAt(start - 1))) start--;
  return start;
}

/** The end of the word before the one that begins at `start`, where no more than a few signs stand between. */
function skipBack(text: string, start: number): number {
  let end = start;
  while (end > start - WIDEST_GAP && end > 0 && !isWordPart(text.charCodeAt(end - 1))) end--;
  return end;
}

/** Tells of the capitalised word at a stop where no name stands after all. @returns what `onUnknown` did */
export function tellOf(text: string, start: number, onUnknown: OnUnknown): boolean {
  const first = text.charCodeAt(start);
  if (first < 0x41 || first > 0x5a) return false;
  let end = start;
  let hash = SEED;
  for (; isWordLetter(text.charCodeAt(end)); end++) hash = addCode(hash, text.charCodeAt(end) | 0x20);
  return end - start >= SHORTEST_UNKNOWN && onUnknown(start, end, hash);
}
