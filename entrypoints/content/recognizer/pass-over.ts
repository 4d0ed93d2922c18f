/**
 * The quick no. A scan stops at every capital of a page; nearly all of them
 * are told from the beginning of a name here, by two letters and by the hash
 * of the word, without a string or object made.
 */
import { addCode, SEED } from "../../../data/hash";
import { readRoman, readSpelled } from "../../../data/numerals";
import { NONE, TokenReader, WORD } from "../../../data/tokens";
import { mayStart } from "./boundary";
import type { Lexicon } from "./lexicon";

/** What `passOver` returns where a name may begin. */
export const MAY_BEGIN = -1;

const reader = new TokenReader();

/**
 * Tells whether a name may begin at a stop, as far as its first word tells.
 * @returns `MAY_BEGIN`, or the offset from which to look on
 */
export function passOver(lexicon: Lexicon, text: string, at: number): number {
  const first = text.charCodeAt(at);
  if (!isAsciiLetter(first)) return passOverWide(lexicon, text, at);
  const before = at === 0 ? 0x20 : text.charCodeAt(at - 1);
  if (before < 0x80) {
    if (isAsciiLetter(before) || (before >= 0x30 && before <= 0x39) || before === 0x40 || before === 0x5f)
      return at + 1;
  } else if (!mayStart(text, at)) {
    return at + 1;
  }
  if (!lexicon.hasPair(first, text.charCodeAt(at + 1))) return at + 1;
  let hash = SEED;
  let previous = SEED;
  let end = at;
  for (let code = first; isAsciiLetter(code); code = text.charCodeAt(++end)) {
    previous = hash;
    hash = addCode(hash, code | 0x20);
  }
  if (text.charCodeAt(end) >= 0x80) return passOverWide(lexicon, text, at);
  if (lexicon.mayBegin(hash)) return isAlone(lexicon, text, end, hash) ? end : MAY_BEGIN;
  return (text.charCodeAt(end - 1) | 0x20) === 0x73 && lexicon.mayBegin(previous) ? MAY_BEGIN : end;
}

/**
 * Whether a word that begins names is none itself and the word after it goes on none: "New" before "Delhi".
 * Only tells of plain words a space apart.
 */
function isAlone(lexicon: Lexicon, text: string, end: number, hash: number): boolean {
  if (text.charCodeAt(end) !== 0x20 || !isAsciiLetter(text.charCodeAt(end + 1))) return false;
  if (lexicon.mayBeName(hash) || lexicon.mayBeNumbered(hash)) return false;
  let both = hash;
  let singular = hash;
  let at = end + 1;
  for (let code = text.charCodeAt(at); isAsciiLetter(code); code = text.charCodeAt(++at)) {
    singular = both;
    both = addCode(both, code | 0x20);
  }
  if (text.charCodeAt(at) >= 0x80 || lexicon.mayBegin(both) || lexicon.mayBeName(both)) return false;
  const word = text.slice(end + 1, at);
  if (readRoman(word) > 0 || readSpelled(word.toLowerCase()) > 0) return false;
  return (text.charCodeAt(at - 1) | 0x20) !== 0x73 || !(lexicon.mayBegin(singular) || lexicon.mayBeName(singular));
}

function passOverWide(lexicon: Lexicon, text: string, at: number): number {
  if (!mayStart(text, at) || !reader.read(text, at, SEED, NONE)) return at + 1;
  if (lexicon.mayBegin(reader.hash)) return MAY_BEGIN;
  if (reader.singularHash !== 0 && lexicon.mayBegin(reader.singularHash)) return MAY_BEGIN;
  return reader.kind === WORD ? reader.end : at + 1;
}

function isAsciiLetter(code: number): boolean {
  const letter = code | 0x20;
  return letter >= 0x61 && letter <= 0x7a && code < 0x80;
}
