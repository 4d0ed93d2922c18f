/** Whether what stands beside an unknown word lets it be a name at all. */
import { isWordLetter } from "../../../data/letters";
import { isDigit } from "./evidence-letters";
import { findHead, mayBeginHead } from "./evidence-words";
import { AGENCIES, CRAFT_ONLY_VERBS, CRAFT_VERBS, FLIGHT_VERBS } from "./senses";
import type { WordList } from "./word-list";

const LONGEST_WORD = 20;
/** Letters of what is numbered beside a name: "MS-16". */
const LONGEST_SERIES = 3;
/** Letters that nearly always tell a word from those that support a name; none of these is shorter. */
const BEGINNING = 3;
/** Beginnings of words are few and come again. */
const MOST_REMEMBERED = 2000;

/** Words that support a name on one side of it: nouns for craft, and those of some lists. */
class Supporters {
  readonly #lists: readonly WordList[];
  readonly #beginnings = new Map<string, boolean>();

  constructor(lists: readonly WordList[]) {
    this.#lists = lists;
  }

  /** Whether one of them may begin at `start`, by its first letters alone. */
  mayBeAt(text: string, start: number): boolean {
    const beginning = text.slice(start, start + BEGINNING);
    let found = this.#beginnings.get(beginning);
    if (found === undefined) {
      const letters = beginning.toLowerCase();
      found = this.#lists.some((list) => list.hasBeginning(letters)) || mayBeginHead(letters);
      if (this.#beginnings.size >= MOST_REMEMBERED) this.#beginnings.clear();
      this.#beginnings.set(beginning, found);
    }
    return found;
  }

  has(word: string): boolean {
    return this.#lists.some((list) => list.has(word)) || findHead(word) !== undefined;
  }
}

const before = new Supporters([AGENCIES]);
const after = new Supporters([CRAFT_VERBS, FLIGHT_VERBS, CRAFT_ONLY_VERBS]);

/** A number, a noun or verb of craft, or an agency right beside the span. */
export function hasSupport(text: string, start: number, end: number): boolean {
  return hasSupportAfter(text, end) || hasSupportBefore(text, start);
}

/** "Chandrayan-3", "Souyz MS-16", "Voyger II", "Casini spacecraft". */
function hasSupportAfter(text: string, end: number): boolean {
  const joint = text.charCodeAt(end);
  if (joint !== 0x20 && joint !== 0x2d) return isDigit(joint);
  const start = end + 1;
  const first = text.charCodeAt(start);
  if (isDigit(first) || (isCapital(first) && isNumber(text, start))) return true;
  if (!after.mayBeAt(text, start)) return false;
  let to = start;
  while (to - start < LONGEST_WORD && isWordLetter(text.charCodeAt(to))) to++;
  return after.has(text.slice(start, to).toLowerCase());
}

/** "NASA's Perserverance", "the probe Casini". */
function hasSupportBefore(text: string, start: number): boolean {
  let end = start - 1;
  const joint = text.charCodeAt(end);
  if (joint !== 0x20 && joint !== 0x2d) return false;
  if (text.charCodeAt(end - 1) === 0x73 && isApostrophe(text.charCodeAt(end - 2))) end -= 2;
  let from = end;
  while (end - from <= LONGEST_WORD && isWordLetter(text.charCodeAt(from - 1))) from--;
  if (end - from < BEGINNING || !before.mayBeAt(text, from)) return false;
  return before.has(text.slice(from, end).toLowerCase());
}

/** Whether a Roman number, or letters and a number, begin at a capital: "II", "MS-16". */
function isNumber(text: string, start: number): boolean {
  let end = start;
  while (isRomanDigit(text.charCodeAt(end))) end++;
  if (end > start && !isWordCharacter(text.charCodeAt(end))) return true;
  while (isCapital(text.charCodeAt(end))) end++;
  if (end - start > LONGEST_SERIES) return false;
  const joint = text.charCodeAt(end);
  return isDigit(joint === 0x20 || joint === 0x2d ? text.charCodeAt(end + 1) : joint);
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}

function isRomanDigit(code: number): boolean {
  return code === 0x49 || code === 0x56 || code === 0x58;
}

/** As \w of regular expressions. */
function isWordCharacter(code: number): boolean {
  return isDigit(code) || code === 0x5f || isCapital(code & ~0x20);
}
