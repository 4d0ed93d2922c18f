/** Whether what stands beside an unknown word lets it be a name at all. */
import { isWordLetter } from "../../../data/letters";
import { findHead } from "./evidence-words";
import { AGENCIES, CRAFT_ONLY_VERBS, CRAFT_VERBS, FLIGHT_VERBS } from "./senses";

/** "Chandrayan-3", "Souyz MS-16", "Voyger II". */
const NUMBER_AFTER = /[ -]?\d|[ -](?:[IVX]+\b|[A-Z]{1,3}[- ]?\d)/y;
const VERBS = [CRAFT_VERBS, FLIGHT_VERBS, CRAFT_ONLY_VERBS];
const LONGEST_WORD = 20;

/** A number, a noun or verb of craft, or an agency right beside the span. */
export function hasSupport(text: string, start: number, end: number): boolean {
  NUMBER_AFTER.lastIndex = end;
  if (NUMBER_AFTER.test(text)) return true;
  const after = wordAfter(text, end);
  if (after !== "" && (findHead(after) !== undefined || VERBS.some((verbs) => verbs.has(after)))) return true;
  const before = wordBefore(text, start);
  return before !== "" && (AGENCIES.has(before) || findHead(before) !== undefined);
}

const isJoint = (code: number): boolean => code === 0x20 || code === 0x2d;

/** The word a space or hyphen away, in lower case, or "". */
function wordAfter(text: string, end: number): string {
  if (!isJoint(text.charCodeAt(end))) return "";
  let to = end + 1;
  while (to - end <= LONGEST_WORD && isWordLetter(text.charCodeAt(to))) to++;
  return text.slice(end + 1, to).toLowerCase();
}

/** The same before a span, without a possessive's s. */
function wordBefore(text: string, start: number): string {
  if (!isJoint(text.charCodeAt(start - 1))) return "";
  let to = start - 1;
  if (text.charAt(to - 1) === "s" && /['’]/.test(text.charAt(to - 2))) to -= 2;
  let from = to;
  while (to - from <= LONGEST_WORD && isWordLetter(text.charCodeAt(from - 1))) from--;
  return text.slice(from, to).toLowerCase();
}
