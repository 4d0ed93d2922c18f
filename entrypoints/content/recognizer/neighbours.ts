/** Names side by side speak for each other. */
import { WEIGHTS } from "./evidence";
import { isCertain, type Judgement } from "./judgement";
import type { Lexicon } from "./lexicon";

/** What joins two names of a list. */
const SIGNS = ["/", "&", "+"];
const WORDS = ["and", "or", "und", "et", "и"];
const HAN = ["、", "和", "与"];
const ARTICLES = ["the ", "la ", "le ", "die "];
const OPENING_BRACKETS = "(（";
const OPENING_QUOTES = '"“';

/**
 * Adds to the judgements of one text what their neighbours say: in a list, in
 * brackets, or as a craft beside its programme ("Copernicus Sentinel-2").
 */
export function supportNeighbours(lexicon: Lexicon, text: string, judgements: readonly Judgement[]): void {
  for (let index = 1; index < judgements.length; index++) {
    const left = judgements[index - 1]!;
    const right = judgements[index]!;
    if (left.clear && right.clear) continue;
    const gap = text.slice(left.candidate.end, right.candidate.start);
    if (opensBracket(gap)) lendName(text, left, right);
    const areKin = gap === " " && isKin(lexicon, left.options[0]!.entity, right.options[0]!.entity);
    if (!areKin && !isListGap(gap)) continue;
    const ofLeft = areKin || isCertain(left.options[0]!) ? WEIGHTS.besideCertain : WEIGHTS.listedWith;
    const ofRight = areKin || isCertain(right.options[0]!) ? WEIGHTS.besideCertain : WEIGHTS.listedWith;
    lend(text, left, right, ofLeft);
    lend(text, right, left, ofRight);
  }
}

function lendName(text: string, { candidate, options }: Judgement, initials: Judgement): void {
  const same = initials.options.find(({ entity }) => entity === options[0]!.entity);
  same?.tally.add(WEIGHTS.initialsOf, "refers", text.slice(candidate.start, candidate.end));
}

function lend(text: string, from: Judgement, to: Judgement, points: number): void {
  if (to.clear) return;
  const { start, end } = from.candidate;
  for (const { tally } of to.options) tally.add(points, "beside", text.slice(start, end));
}

/** Whether one record is the other's programme, at up to two removes, or both have the same. */
function isKin(lexicon: Lexicon, a: number, b: number): boolean {
  const above = (record: number): number | undefined =>
    lexicon.knows(record) ? lexicon.entity(record).program : undefined;
  const [one, other] = [above(a), above(b)];
  if (one === b || other === a || (one !== undefined && one === other)) return true;
  return (one !== undefined && above(one) === b) || (other !== undefined && above(other) === a);
}

/** "Magellan, Viking", "Voyager's and the", "Juno & Cassini". */
function isListGap(gap: string): boolean {
  let joint = gap.slice(isPossessive(gap) ? 1 : 0);
  if (joint.startsWith("s")) joint = joint.slice(1);
  const article = ARTICLES.find((word) => joint.endsWith(word));
  joint = (article === undefined ? joint : joint.slice(0, -article.length)).trimEnd();
  if (HAN.includes(joint.trimStart()) || joint === ",") return true;
  if (SIGNS.includes(joint.startsWith(" ") ? joint.slice(1) : joint)) return true;
  const comma = joint.startsWith(",") ? joint.slice(1) : joint;
  return comma.startsWith(" ") && WORDS.includes(comma.slice(1));
}

const isPossessive = (gap: string): boolean => gap.startsWith("'") || gap.startsWith("’");

/** "Demonstration of Autonomous Rendezvous Technology (DART)": initials of the name before follow. */
function opensBracket(gap: string): boolean {
  const sign = gap.startsWith(" ") ? gap.slice(1) : gap;
  if (sign === "" || sign.length > 2 || !OPENING_BRACKETS.includes(sign.charAt(0))) return false;
  return sign.length === 1 || OPENING_QUOTES.includes(sign.charAt(1));
}
