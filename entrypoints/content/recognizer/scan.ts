/** Text -> the names in it: every exact spelling, the longest first, and the parts of lists. Pure. */
import { isWordLetter } from "../../../data/letters";
import { digitOf } from "../../../data/numerals";
import { isInRange } from "./boundary";
import type { Candidate } from "./candidate";
import { coordinate } from "./coordinate";
import type { Lexicon } from "./lexicon";
import { type Match, matchAt } from "./match";
import { MAY_BEGIN, passOver } from "./pass-over";
import { Stops } from "./stops";

/** How far back from a stop inside a word its beginning is looked for. */
const LONGEST_WORD = 24;
/** Spaces and signs that stand between two words, an indented line break at most. */
const WIDEST_GAP = 40;

/** Told of a capitalised word with which no name begins: where it stands, in UTF-16 code units. */
export type OnUnknown = (start: number, end: number) => void;

/**
 * Finds every name of the lexicon that stands in a text. Names of records that the lexicon does not know yet are taken
 * by their hash; a few of them will not be names once it does.
 * @returns candidates in reading order, none overlapping another; offsets in UTF-16 code units
 */
export function scan(lexicon: Lexicon, text: string, onUnknown?: OnUnknown): Candidate[] {
  const found: Candidate[] = [];
  const stops = new Stops(lexicon, text);
  let floor = 0;
  for (let at = stops.next(0); at >= 0; ) {
    const match = matchOn(lexicon, text, at, floor);
    if (typeof match === "number") {
      if (onUnknown && match > at + 1) onUnknown(at, match);
      at = stops.next(match);
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
    at = stops.next(floor);
  }
  return found;
}

/** The name found at a stop, or the offset from which to look on. */
function matchOn(lexicon: Lexicon, text: string, at: number, floor: number): Match | number {
  const words = lexicon.wordsBefore(text, at);
  const around = words < 0 ? undefined : matchAround(lexicon, text, at, floor, words);
  if (around !== undefined) return around;
  const next = passOver(lexicon, text, at);
  return next === MAY_BEGIN ? (matchAt(lexicon, text, at) ?? wordEnd(text, at)) : next;
}

function candidateOf({ name: { key, entities }, start, end }: Match): Candidate {
  return { start, end, key, entities };
}

/** At a stop inside a name ("internationale Raumstation"): the name that begins with this word or one before. */
function matchAround(
  lexicon: Lexicon,
  text: string,
  at: number,
  floor: number,
  wordsBefore: number,
): Match | undefined {
  let start = wordStart(text, at);
  if (wordsBefore === 0 && start === at) return undefined;
  const around = [start];
  for (let words = 0; words < wordsBefore && start > 1; words++) {
    start = wordStart(text, skipBack(text, start));
    around.unshift(start);
  }
  for (const one of around) {
    if (one < floor || one >= at || passOver(lexicon, text, one) !== MAY_BEGIN) continue;
    const match = matchAt(lexicon, text, one);
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

/** The end of the word that begins at `at`; of a sign of a script without spaces, the sign's. */
function wordEnd(text: string, at: number): number {
  let end = at + 1;
  if (isWordLetter(text.charCodeAt(at))) while (isWordLetter(text.charCodeAt(end))) end++;
  return end;
}

function isWordCharacter(code: number): boolean {
  return isWordLetter(code) || digitOf(code) >= 0;
}
