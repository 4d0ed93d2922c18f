/** Names side by side speak for each other. */
import { WEIGHTS } from "./evidence";
import { isCertain, type Judgement } from "./judgement";
import type { Lexicon } from "./lexicon";

const LIST_GAP = /^['’]?s?(?:,| ?[/&+]|,? (?:and|or|und|et|и)|\s*[、和与])\s*(?:the |la |le |die )?$/;
/** "Demonstration of Autonomous Rendezvous Technology (DART)": the initials of the name before. */
const INITIALS_GAP = /^ ?[(（]["“]?$/;

/**
 * Adds to the judgements of one text what their neighbours say: in a list, in
 * brackets, or as a craft beside its programme ("Copernicus Sentinel-2").
 */
export function supportNeighbours(lexicon: Lexicon, text: string, judgements: readonly Judgement[]): void {
  for (const [index, right] of judgements.entries()) {
    const left = judgements[index - 1];
    if (left === undefined || (left.clear && right.clear)) continue;
    const gap = text.slice(left.candidate.end, right.candidate.start);
    if (INITIALS_GAP.test(gap)) lendName(text, left, right);
    const areKin = gap === " " && isKin(lexicon, left.options[0]!.entity, right.options[0]!.entity);
    if (!areKin && !LIST_GAP.test(gap)) continue;
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
