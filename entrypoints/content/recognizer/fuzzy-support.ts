/** Whether what stands beside an unknown word lets it be a name at all. */
import { findHead } from "./evidence-words";
import { AGENCIES, CRAFT_ONLY_VERBS, CRAFT_VERBS, FLIGHT_VERBS } from "./senses";

/** "Chandrayan-3", "Souyz MS-16", "Voyger II". */
const NUMBER_AFTER = /[ -]?\d|[ -](?:[IVX]+\b|[A-Z]{1,3}[- ]?\d)/y;
const WORD_AFTER = /[ -](\p{L}{3,20})/uy;
const WORD_BEFORE = /(\p{L}{3,20})(?:['’]s)?[ -]["“«]?$/u;
const VERBS = [CRAFT_VERBS, FLIGHT_VERBS, CRAFT_ONLY_VERBS];
/** Characters in which the word before is looked for. */
const BEFORE = 26;

/** A number, a noun or verb of craft, or an agency right beside the span. */
export function hasSupport(text: string, start: number, end: number): boolean {
  NUMBER_AFTER.lastIndex = end;
  if (NUMBER_AFTER.test(text)) return true;
  WORD_AFTER.lastIndex = end;
  const after = WORD_AFTER.exec(text)?.[1]?.toLowerCase();
  if (after !== undefined && (findHead(after) || VERBS.some((verbs) => verbs.has(after)))) return true;
  const before = WORD_BEFORE.exec(text.slice(Math.max(0, start - BEFORE), start))?.[1]?.toLowerCase();
  return before !== undefined && (AGENCIES.has(before) || findHead(before) !== undefined);
}
