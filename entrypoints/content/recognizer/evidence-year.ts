/** Years in a sentence: long before there were spacecraft, or since. */
import { isDigit } from "./evidence-letters";
import { WordList } from "./word-list";

const FIRST_SPACE_YEAR = 1957;
const LAST_YEAR = 2039;
const FIRST_YEAR = 1000;
const LAST_EARLY_YEAR = 1949;
const DIGITS = 4;

const BEFORE_YEAR = new WordList("in since until from of by around about im seit en depuis");
const BEFORE_MODERN_YEAR = new WordList("in since until im seit en depuis");
const LONGEST_BEFORE = 6;
/** After a number that is no year. */
const UNITS = ["km", "kg", "m", "pounds", "feet", "tons", "people"];
const LONGEST_UNIT = 6;

/** What the years of a sentence say. */
export interface Years {
  /** One before there were spacecraft. */
  isEarly: boolean;
  /** One since there are. */
  isModern: boolean;
}

/** Whether a number stands in a sentence as years do. */
export const mayHoldYear = (sentence: string): boolean =>
  sentence.includes(" 1") || sentence.includes(" 2") || sentence.includes("(1");

/** Reads the years of a sentence that stand after a word like "in", or in brackets. */
export function readYears(sentence: string): Years {
  const years: Years = { isEarly: false, isModern: false };
  for (const millennium of ["1", "2"]) {
    for (let at = sentence.indexOf(millennium, 1); at >= 0; at = sentence.indexOf(millennium, at + 1)) {
      if (!isNumberOfDigits(sentence, at)) continue;
      const year = Number(sentence.slice(at, at + DIGITS));
      if (year >= FIRST_YEAR && year <= LAST_EARLY_YEAR) years.isEarly ||= isEarlyAt(sentence, at);
      else if (year >= FIRST_SPACE_YEAR && year <= LAST_YEAR)
        years.isModern ||= sentence[at - 1] === " " && BEFORE_MODERN_YEAR.has(wordBefore(sentence, at));
    }
  }
  return years;
}

/** A number of four digits that is a word of its own. */
function isNumberOfDigits(sentence: string, at: number): boolean {
  for (let digit = 1; digit < DIGITS; digit++) if (!isDigit(sentence.charCodeAt(at + digit))) return false;
  return !isPlainWordCharacter(sentence.charCodeAt(at + DIGITS));
}

function isEarlyAt(sentence: string, at: number): boolean {
  const before = sentence[at - 1];
  const isInBrackets = before === "(" || (before === " " && sentence[at - 2] === "(");
  if (!isInBrackets && !(before === " " && BEFORE_YEAR.has(wordBefore(sentence, at)))) return false;
  const rest = sentence.slice(at + DIGITS, at + DIGITS + 1 + LONGEST_UNIT).toLowerCase();
  const after = rest.startsWith(" ") ? rest.slice(1) : rest;
  return !UNITS.some((unit) => after.startsWith(unit));
}

/** The word before the space before an offset, in lower case. */
function wordBefore(sentence: string, at: number): string {
  let start = at - 1;
  while (start > 0 && at - start <= LONGEST_BEFORE + 2 && isPlainWordCharacter(sentence.charCodeAt(start - 1))) start--;
  return sentence.slice(start, at - 1).toLowerCase();
}

/** As `\w`. */
const isPlainWordCharacter = (code: number): boolean =>
  isDigit(code) || code === 0x5f || (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
