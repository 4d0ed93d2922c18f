/** Where in a text a name may begin and end, so that no name is found inside another word or number. */
import { isInvisible, isKatakana, isSign, isWordLetter } from "../../../data/letters";
import { digitOf } from "../../../data/numerals";
import { isApostrophe, isDash, isSpace, NUMBER, SIGN, type Token } from "../../../data/tokens";

/** After a number that counts something else: "Luna 2 years ago", "a Voyager 2-day tour". */
const isMeasureWord = wordSet(
  [
    "year years month months week weeks day days hour hours minute minutes second seconds",
    "km kilometer kilometers kilometre kilometres mile miles meter meters metre metres foot feet",
    "percent million billion thousand times",
  ].join(" "),
);
const SYMBOLS = "%‰°€$£";
/** After the number of a list's later part: what is counted, or the month of a date. */
const isCounted = wordSet(
  [
    "other others more further additional people men women passengers of",
    "january february march april may june july august september october november december",
    "jan feb mar apr jun jul aug sep sept oct nov dec",
    "januar februar märz april mai juni juli oktober dezember",
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
  ].join(" "),
);
/** A pronoun, not the number I: "On Apollo I was". */
const isVerbOfI = wordSet(
  "am was had have do did could would should will shall can may might must think thought know knew see saw love want " +
    "wish hope never also always just still don didn",
);
const LONGEST_WORD = 14;
const THOUSANDS = /,\d{3}(?!\d)/y;
const NUMBER_AFTER = /\s{1,3}(\d+)(\p{L}{0,2})(.{0,2})/uy;
const YEAR = /^(?:19|20)\d\d$/;
/** After a number that counts something: a lower-case word, a unit. */
const OF_ANOTHER = /^\s\p{Ll}|^\s?[%‰°]/u;

/** Whether a name may begin at `start`: not within a word, a number, an address or an account's name. */
export function mayStart(text: string, start: number): boolean {
  if (start === 0) return true;
  let before = start - 1;
  while (before > 0 && isInvisible(text.charCodeAt(before))) before--;
  const code = text.charCodeAt(before);
  const first = text.charCodeAt(start);
  if (isSign(first)) return !isHangul(first) || !isHangul(code);
  if (isKatakana(first)) return !isKatakana(code);
  return !(isWordLetter(code) && !isInvisible(code)) && digitOf(code) < 0 && code !== 0x40 && code !== 0x5f;
}

/**
 * Whether a name may end with a token of the text.
 * @param mayBeNumbered whether numbered names are made of it, so that a number after it makes another name
 */
export function mayEnd(text: string, { kind, start, end, loose }: Token, mayBeNumbered: () => boolean): boolean {
  if (isPossessive(text, start, end)) return false;
  const code = text.charCodeAt(end);
  if (Number.isNaN(code)) return true;
  if (kind === NUMBER && loose && !mayEndLoosely(text, end)) return false;
  if (isSpace(code)) return kind === NUMBER ? !isMeasure(text, end) : !isNumberedAt(text, end, mayBeNumbered);
  if (code === 0x5f || code === 0x40) return false;
  const next = text.charCodeAt(end + 1);
  if (isApostrophe(code)) {
    return !isWordLetter(next) || ((next | 0x20) === 0x73 && !isWordLetter(text.charCodeAt(end + 2)));
  }
  if (kind === SIGN) return digitOf(code) < 0;
  // After a counter a digit begins another number: "神舟十五号3名航天员".
  if (isWordLetter(code) || digitOf(code) >= 0) return kind === NUMBER && isSign(text.charCodeAt(end - 1));
  if (code === 0x2e) return digitOf(next) < 0 && !(next >= 0x61 && next <= 0x7a);
  if (kind !== NUMBER) return !isDash(code) || digitOf(next) < 0;
  if (code === 0x3a && digitOf(next) >= 0) return false;
  return !isMeasure(text, end) && !(code === 0x2c && matches(THOUSANDS, text, end));
}

/** Whether a number is joined to another by a dash: the end of no name but in a range of names. */
export function isInRange(text: string, end: number): boolean {
  return isDash(text.charCodeAt(end)) && digitOf(text.charCodeAt(end + 1)) >= 0;
}

/** Whether a number that follows in a list goes on the list, rather than count something of its own. */
export function mayEndList(text: string, end: number): boolean {
  return !isSpace(text.charCodeAt(end)) || !isCounted(text, skipSpace(text, end));
}

/** Gives a test for whether one of these words stands at an offset, which asks for its first letter first. */
function wordSet(words: string): (text: string, at: number) => boolean {
  const set = new Set(words.split(" "));
  const initials = new Set([...set].map((word) => word.charCodeAt(0)));
  return (text, at) => {
    const code = text.charCodeAt(at);
    return (initials.has(code) || initials.has(code | 0x20)) && set.has(readWord(text, at));
  };
}

/** The letters from `start` on, in lower case; more than a word of the lists above has are left out. */
export function readWord(text: string, start: number): string {
  let end = start;
  while (end < start + LONGEST_WORD && isWordLetter(text.charCodeAt(end))) end++;
  return text.slice(start, end).toLowerCase();
}

/** The first offset from `start` that is no space, at most three on. */
export function skipSpace(text: string, start: number): number {
  let at = start;
  while (at < start + 3 && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** Whether the number that ends at `end` counts or measures what follows. */
function isMeasure(text: string, end: number): boolean {
  let at = skipSpace(text, end);
  if (isDash(text.charCodeAt(at))) at++;
  return SYMBOLS.includes(text.charAt(at) || " ") || (at > end && isMeasureWord(text, at));
}

function mayEndLoosely(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  if (isSign(code)) return false;
  if (text.charCodeAt(end - 1) === 0x49) return !isVerbOfI(text, skipSpace(text, end));
  return !/^\s\p{Ll}/u.test(text.slice(end, end + 2));
}

/** "Voyager 3", "Kepler 186f"; but not "Perseverance 2021", "Hubble 30 years on", "ISS 3pm". */
function isNumberedAt(text: string, end: number, mayBeNumbered: () => boolean): boolean {
  if (digitOf(text.charCodeAt(end + 1)) < 0 && !isSpace(text.charCodeAt(end + 1))) return false;
  NUMBER_AFTER.lastIndex = end;
  const after = NUMBER_AFTER.exec(text);
  if (after === null) return false;
  const [, digits = "", letters = "", rest = ""] = after;
  if (letters !== "") return letters.length === 1;
  if (YEAR.test(digits)) return false;
  return !OF_ANOTHER.test(rest) || mayBeNumbered();
}

/** The s of "GOES's" is none of GOES-S. */
function isPossessive(text: string, start: number, end: number): boolean {
  return end === start + 1 && (text.charCodeAt(start) | 0x20) === 0x73 && isApostrophe(text.charCodeAt(start - 1));
}

function matches(sticky: RegExp, text: string, at: number): boolean {
  sticky.lastIndex = at;
  return sticky.test(text);
}

function isHangul(code: number): boolean {
  return code >= 0xac00 && code <= 0xd7a3;
}
