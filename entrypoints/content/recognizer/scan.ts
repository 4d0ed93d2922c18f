/** Text -> the names in it: exact spellings, the longest first. Pure. */
import { normalizeName } from "../../../data/normalize";
import type { Candidate } from "./candidate";
import type { Lexicon } from "./lexicon";

const LONGEST_NAME = 8;

/**
 * Finds every name of the lexicon that stands in a text.
 * @returns candidates in reading order, none overlapping another; offsets in UTF-16 code units
 */
export function scan(lexicon: Lexicon, text: string): Candidate[] {
  const tokens = [...text.matchAll(/\p{Script=Han}|(?:\p{L}|['’ʼ](?=\p{L}))+|\p{N}+/gu)];
  const found: Candidate[] = [];
  for (let first = 0; first < tokens.length; first++) {
    for (let last = Math.min(first + LONGEST_NAME, tokens.length) - 1; last >= first; last--) {
      const start = tokens[first]!.index;
      const lastToken = tokens[last]!;
      const end = lastToken.index + lastToken[0].replace(/['’]s$/, "").length;
      const key = normalizeName(text.slice(start, end));
      const entities = lexicon.find(key);
      if (entities.length === 0) continue;
      found.push({ start, end, key, entities });
      first = last;
      break;
    }
  }
  return found;
}
