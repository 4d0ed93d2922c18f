/**
 * Lists and ranges that name their common part once: "Apollo 15, 16 and 17",
 * "Chang'e-5 and -6", "Soyuz MS-10 and MS-11", "Shenzhou 12–15", "神舟十二号、十三号".
 */
import { isDash, isTokenStart, NUMBER } from "../../../data/tokens";
import { mayEndList, readWord, skipSpace } from "./boundary";
import type { Lexicon } from "./lexicon";
import { type Match, matchAt } from "./match";

/** What joins two parts of a list; what joins the ends of a range; a comma, which joins only where more follows. */
type Joint = "and" | "to" | ",";

const JOINT_WORDS = new Map<string, Joint>([
  ...["and", "or", "und", "sowie", "oder", "et", "ou", "y", "e", "и", "или", "та"].map(
    (word) => [word, "and"] as const,
  ),
  ...["to", "through", "thru", "until", "bis", "à", "по", "до"].map((word) => [word, "to"] as const),
]);
const JOINT_SIGNS = new Map<string, Joint>([
  ...[..."&+/、和与與及或とや와과"].map((sign) => [sign, "and"] as const),
  ...[..."至到～〜~-–—−‑"].map((sign) => [sign, "to"] as const),
  ...[...",，;；"].map((sign) => [sign, ","] as const),
]);
/** A quick no for the words that join nothing. */
const JOINT_INITIALS = new Set([...JOINT_WORDS.keys()].map((word) => word.charCodeAt(0)));
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
    const joint = readJoint(text, last.end);
    if (joint === undefined) break;
    const isMarked = isDash(text.charCodeAt(joint.end));
    const part = readPart(lexicon, text, joint.end + (isMarked ? 1 : 0), last, head);
    if (part === undefined) break;
    parts.push(part);
    // A comma alone may only set two clauses apart, until "and" or a dash shows that it is a list.
    if (joint.kind !== "," || isMarked) certain = parts.length;
    if (joint.kind === "to") break;
    last = part;
  }
  return parts.slice(0, certain);
}

/** What joins the part that ends at `end` to the next, and where the next begins. */
function readJoint(text: string, end: number): { kind: Joint; end: number } | undefined {
  const at = skipSpace(text, end);
  const kind = JOINT_SIGNS.get(text.charAt(at));
  if (kind === undefined) return at === end ? undefined : readJointWord(text, at);
  const next = skipSpace(text, at + 1);
  if (kind === "," && next > at + 1) return readJointWord(text, next) ?? { kind, end: next };
  return { kind, end: next };
}

/** A word that joins, with a space after it. */
function readJointWord(text: string, at: number): { kind: Joint; end: number } | undefined {
  if (!JOINT_INITIALS.has(text.charCodeAt(at))) return undefined;
  const word = readWord(text, at);
  const kind = JOINT_WORDS.get(word);
  const end = at + word.length;
  const next = skipSpace(text, end);
  return kind === undefined || next === end ? undefined : { kind, end: next };
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
