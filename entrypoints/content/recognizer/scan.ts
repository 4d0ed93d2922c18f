/** Text -> the names in it: every exact spelling, the longest first, and the parts of lists. Pure. */
import { SEED } from "../../../data/hash";
import { isTokenStart, NONE, TokenReader, WORD } from "../../../data/tokens";
import { isInRange, mayStart } from "./boundary";
import type { Candidate } from "./candidate";
import { coordinate } from "./coordinate";
import type { Lexicon } from "./lexicon";
import { type Match, matchAt } from "./match";

const reader = new TokenReader();

/**
 * Finds every name of the lexicon that stands in a text.
 * @returns candidates in reading order, none overlapping another; offsets in UTF-16 code units
 */
export function scan(lexicon: Lexicon, text: string): Candidate[] {
  const { starts } = lexicon;
  const found: Candidate[] = [];
  let floor = 0;
  starts.lastIndex = 0;
  while (starts.test(text)) {
    const at = starts.lastIndex - 1;
    const match = matchAround(lexicon, text, at, floor);
    if (match === undefined) continue;
    const parts = [match, ...coordinate(lexicon, text, match)];
    const { end } = parts.at(-1)!;
    const isList = parts.length > 1;
    if (isList || !isInRange(text, end)) {
      for (const { name, start, end: partEnd } of parts) {
        const candidate = { start, end: partEnd, key: name.key, entities: name.entities };
        found.push(isList ? { ...candidate, listed: { start: match.start, end } } : candidate);
      }
    }
    floor = end;
    starts.lastIndex = end;
  }
  return found;
}

/** The name that begins at a stop; or, at one inside a name ("space shuttle" is found by its "p"), with a word before. */
function matchAround(lexicon: Lexicon, text: string, at: number, floor: number): Match | undefined {
  const anchor = lexicon.anchors.get(text.charCodeAt(at))?.find((one) => text.startsWith(one.text, at));
  if (anchor !== undefined) {
    let start = wordStart(text, at);
    const around = [start];
    for (let words = 0; words < anchor.wordsBefore && start > 1; words++) {
      start = wordStart(text, start - 1);
      around.unshift(start);
    }
    for (const one of around) {
      const match = one >= floor && one < at && mayStart(text, one) ? matchAt(lexicon, text, one) : undefined;
      if (match !== undefined && match.end > at) return match;
    }
  }
  return beginsName(lexicon, text, at) ? matchAt(lexicon, text, at) : undefined;
}

/** Whether a name may begin at a stop, as far as its first token tells. */
function beginsName(lexicon: Lexicon, text: string, at: number): boolean {
  if (!mayStart(text, at) || !reader.read(text, at, SEED, NONE)) return false;
  if (lexicon.mayBegin(reader.hash)) return true;
  if (reader.singularHash !== 0 && lexicon.mayBegin(reader.singularHash)) return true;
  if (reader.kind === WORD) lexicon.starts.lastIndex = reader.end;
  return false;
}

/** The first character of the word that goes on or ends at `at`. */
function wordStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && isTokenStart(text.charCodeAt(start - 1))) start--;
  return start;
}
