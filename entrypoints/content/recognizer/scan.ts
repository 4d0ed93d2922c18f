/** Text -> the names in it: every exact spelling, the longest first, and the parts of lists. Pure. */
import { isWordLetter } from "../../../data/letters";
import { digitOf } from "../../../data/numerals";
import { isInRange } from "./boundary";
import type { Candidate } from "./candidate";
import { coordinate } from "./coordinate";
import type { Lexicon } from "./lexicon";
import { type Match, matchAt } from "./match";
import { type OnUnknown, SHORTEST_UNKNOWN } from "./starts";

/** How far back from a stop inside a word its beginning is looked for. */
const LONGEST_WORD = 24;
/** Spaces and signs that stand between two words, an indented line break at most. */
const WIDEST_GAP = 40;

/**
 * Finds every name of the lexicon that stands in a text. Names of records that the lexicon does not know yet are taken
 * by their hash; a few of them will not be names once it does.
 * @returns candidates in reading order, none overlapping another; offsets in UTF-16 code units
 */
export function scan(lexicon: Lexicon, text: string, onUnknown?: OnUnknown): Candidate[] {
  const { starts } = lexicon;
  const found: Candidate[] = [];
  // Each search ends at a place that is remembered, so that no part of the text is gone through twice.
  let start = -1;
  let lowerCase = starts.nextLowerCase(text, 0);
  let floor = 0;
  for (let from = 0; from < text.length; ) {
    if (start < from) start = starts.next(text, from, onUnknown);
    if (lowerCase < from) lowerCase = starts.nextLowerCase(text, from);
    const at = start < lowerCase ? start : lowerCase;
    if (at === text.length) break;
    const match = matchAround(lexicon, text, at, floor) ?? matchIfBegun(lexicon, text, at);
    if (match === undefined) {
      from = at + 1;
      // A word may pass for a beginning by its hash, or begin other names.
      if (onUnknown !== undefined && at === start) tellOf(text, at, onUnknown);
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
    from = floor;
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
  const wordsBefore = lexicon.starts.wordsBefore(text, at);
  if (wordsBefore < 0) return undefined;
  let start = wordStart(text, at);
  if (wordsBefore === 0 && start === at) return undefined;
  const around = [start];
  for (let words = 0; words < wordsBefore && start > 1; words++) {
    start = wordStart(text, skipBack(text, start));
    around.unshift(start);
  }
  for (const one of around) {
    const match = one >= floor && one < at ? matchIfBegun(lexicon, text, one) : undefined;
    if (match !== undefined && match.end > at) return match;
  }
  return undefined;
}

/** The first character of the word that goes on or ends at `at`, or as far back as a word may reach. */
function wordStart(text: string, at: number): number {
  let start = at;
  while (start > Math.max(0, at - LONGEST_WORD) && isWordCharacter(text.charCodeAt(start - 1))) start--;
  return start;
}

/** The end of the word before the one that begins at `start`, where no more than a few signs stand between. */
function skipBack(text: string, start: number): number {
  let end = start;
  while (end > start - WIDEST_GAP && end > 0 && !isWordCharacter(text.charCodeAt(end - 1))) end--;
  return end;
}

function tellOf(text: string, start: number, onUnknown: OnUnknown): void {
  let end = start;
  while (isWordLetter(text.charCodeAt(end))) end++;
  if (end - start >= SHORTEST_UNKNOWN) onUnknown(start, end);
}

function isWordCharacter(code: number): boolean {
  return isWordLetter(code) || digitOf(code) >= 0;
}
