/**
 * Lists and ranges that name their common part once: "Apollo 15, 16 and 17",
 * "Chang'e-5 and -6", "Soyuz MS-10 and MS-11", "Shenzhou 12–15", "神舟十二号、十三号".
 */
import { isDash, isTokenStart, NUMBER } from "../../../data/tokens";
import { mayEndList } from "./boundary";
import type { Lexicon } from "./lexicon";
import { type Match, matchAt } from "./match";

/** What joins parts of a list, with a comma before it or not; a comma alone; what joins the ends of a range. */
const JOINT =
  /\s{0,3}(?:(?:[,，;；]\s{0,3})?(and\s+also|as\s+well\s+as|and|or|und|sowie|oder|et|ou|y|e|и|или|та|&|\+|\/|、|和|与|與|及|或|と|や|와|과)|(to|through|thru|until|bis|à|по|до|至|到|から|[-–—−～〜~])|([,，;；]))(?=[\s\d\p{L}\p{Pd}])\s{0,3}/uy;
/** A word that joins must stand apart from what follows. */
const JOINS_AS_WORD = /^[a-zа-яà]/i;
const LONGEST_LIST = 40;

/**
 * Reads on after a numbered name.
 * @param head the name that stands in full, or a match that goes on from one
 * @returns the parts after it, in reading order; none where no list goes on
 */
export function coordinate(lexicon: Lexicon, text: string, head: Match): Match[] {
  const parts: Match[] = [];
  if (head.steps.at(-1)!.kind !== NUMBER) return parts;
  let certain = 0;
  let last = head;
  while (parts.length < LONGEST_LIST) {
    JOINT.lastIndex = last.end;
    const joint = JOINT.exec(text);
    if (joint === null) break;
    const [whole, conjunction, range] = joint;
    if (JOINS_AS_WORD.test(conjunction ?? range ?? "") && !/\s$/.test(whole)) break;
    const isMarked = isDash(text.charCodeAt(JOINT.lastIndex));
    const at = JOINT.lastIndex + (isMarked ? 1 : 0);
    const part = readPart(lexicon, text, at, last, head);
    if (part === undefined) break;
    parts.push(part);
    // A comma alone may only set two clauses apart, until "and" or another dash shows that it is a list.
    if (conjunction !== undefined || range !== undefined || isMarked) certain = parts.length;
    if (range !== undefined) break;
    last = part;
  }
  return parts.slice(0, certain);
}

/** The part of a list at `at`, with as much of the head as the text leaves out, most of it first. */
function readPart(lexicon: Lexicon, text: string, at: number, last: Match, head: Match): Match | undefined {
  if (!isTokenStart(text.charCodeAt(at))) return undefined;
  const number = head.steps.length - 1;
  for (let shared = number; shared > 0; shared--) {
    // Before the number only what is written alike is repeated: "MS" in "Soyuz MS-10 and MS-11".
    if (shared < number && !repeats(text, at, head.steps[shared]!)) continue;
    const part = matchAt(lexicon, text, at, head.steps.slice(0, shared));
    if (part === undefined || part.steps[number]?.kind !== NUMBER) continue;
    if (part.name.key !== last.name.key && mayEndList(text, part.end)) return part;
  }
  return undefined;
}

function repeats(text: string, at: number, step: Match["steps"][number]): boolean {
  return text.startsWith(text.slice(step.start, step.end), at);
}
