/** Where in a text a name may begin and end, so that no name is found inside another word or number. */
import { isInvisible, isKatakana, isSign, isWordLetter } from "../../../data/letters";
import { digitOf } from "../../../data/numerals";
import { isApostrophe, isDash, isSpace, NUMBER, SIGN, type TokenReader } from "../../../data/tokens";

/** After a number that counts something else: "Luna 2 years ago", "Apollo 11%", "a Voyager 2-day tour". */
const MEASURE =
  /(?:[\s-]{0,3}(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|km|kilomet(?:er|re)s?|miles?|met(?:er|re)s?|feet|percent|million|billion|thousand|times|st|nd|rd|th)(?![a-z])|\s?[%‰°€$£])/iy;
/** After the number of a list's later part: what is counted, or the month of a date. */
const COUNTED =
  /\s{1,3}(?:others?|more|further|additional|people|men|women|passengers|of\s|jan|f[eé][bv]|m[aä]r|apr|avr|ma[iy]|jui?[nl]|aug|ao[uû]|sep|o[ck]t|nov|de[cz]|янв|фев|мар|апр|ма[яй]|июн|июл|авг|сен|окт|ноя|дек)/iy;
/** A pronoun, not the number I: "On Apollo I was". */
const VERB_OF_I =
  /\s{1,3}(?:am|was|had|have|do|did|could|would|should|will|shall|can|may|might|must|think|thought|know|knew|see|saw|love|want|wish|hope|never|also|always|just|still|don|didn)(?![a-z])/iy;
const THOUSANDS = /,\d{3}(?!\d)/y;
const NUMBER_AFTER = /[\s\u00a0]{1,3}(\d+)(.{0,2})/y;
const COUNTED_LOWER = /^\s?\p{Ll}|^[%‰°]/u;

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
 * Whether a name may end with the token just read.
 * @param numbered whether numbered names are made of it, so that a number after it makes another name
 */
export function mayEnd(text: string, { kind, end, loose }: TokenReader, numbered: boolean): boolean {
  const code = text.charCodeAt(end);
  if (Number.isNaN(code)) return true;
  if (kind === NUMBER && loose && !mayEndLoosely(text, end)) return false;
  if (isSpace(code)) return kind === NUMBER ? !matches(MEASURE, text, end) : !isNumberedAt(text, end, numbered);
  if (code === 0x5f || code === 0x40) return false;
  const next = text.charCodeAt(end + 1);
  if (isApostrophe(code))
    return !isWordLetter(next) || ((next | 0x20) === 0x73 && !isWordLetter(text.charCodeAt(end + 2)));
  if (kind === SIGN) return digitOf(code) < 0;
  if (isWordLetter(code) || digitOf(code) >= 0) return false;
  if (code === 0x2e) return digitOf(next) < 0 && !(next >= 0x61 && next <= 0x7a);
  if (kind !== NUMBER) return !isDash(code) || digitOf(next) < 0;
  if (code === 0x3a && digitOf(next) >= 0) return false;
  return !matches(MEASURE, text, end) && !matches(THOUSANDS, text, end);
}

/** Whether a number is joined to another by a dash: the end of no name but in a range of names. */
export function isInRange(text: string, end: number): boolean {
  return isDash(text.charCodeAt(end)) && digitOf(text.charCodeAt(end + 1)) >= 0;
}

/** Whether a number that follows in a list goes on the list, rather than count something of its own. */
export function mayEndList(text: string, end: number): boolean {
  return !matches(COUNTED, text, end);
}

function mayEndLoosely(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  if (isSign(code)) return false;
  if (text.charCodeAt(end - 1) === 0x49) return !matches(VERB_OF_I, text, end);
  return !/^\s\p{Ll}/u.test(text.slice(end, end + 2));
}

/** "Voyager 3", "Kepler 186f", but not "Perseverance 2021" or "Hubble 30 years on". */
function isNumberedAt(text: string, end: number, numbered: boolean): boolean {
  NUMBER_AFTER.lastIndex = end;
  const after = NUMBER_AFTER.exec(text);
  if (after === null) return false;
  const [, digits = "", rest = ""] = after;
  if (/^(?:19|20)\d\d$/.test(digits) && !/^\p{L}/u.test(rest)) return false;
  return numbered || !(COUNTED_LOWER.test(rest) && !/^\p{L}/u.test(rest));
}

function matches(sticky: RegExp, text: string, at: number): boolean {
  sticky.lastIndex = at;
  return sticky.test(text);
}

function isHangul(code: number): boolean {
  return code >= 0xac00 && code <= 0xd7a3;
}
