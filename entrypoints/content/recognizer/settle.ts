/** Judgements and what the page says -> the mentions of one flow. */
import type { PageEvidence, PageSupport } from "./evidence-page";
import type { Judgement, Option } from "./judge";
import type { Lexicon } from "./lexicon";
import type { Evidence, Mention } from "./mention";
import { refersTo } from "./refer";

const NO_SUPPORT: PageSupport = { points: 0, evidence: [] };
/** As many grounds as a card can show. */
const MOST_GROUNDS = 3;

/** @returns the accepted mentions, in reading order */
export function settle(
  lexicon: Lexicon,
  text: string,
  judgements: readonly Judgement[],
  page: PageEvidence,
): Mention[] {
  const mentions: Mention[] = [];
  const named: number[] = [];
  for (const { candidate, options, clear } of judgements) {
    const best = clear ? { option: options[0]!, support: NO_SUPPORT } : choose(options, page);
    if (best === undefined) continue;
    const { start, end, key } = candidate;
    const { entity, tally } = best.option;
    const member = refersTo(lexicon, entity, key, named, page.membersOf(entity), text.slice(end, end + 24));
    const evidence: Evidence[] = [...tally.evidence(), ...best.support.evidence];
    if (member !== undefined) evidence.unshift({ kind: "refers", text: lexicon.entity(member).keys[0]! });
    mentions.push({ start, end, id: lexicon.entity(member ?? entity).id, evidence: evidence.slice(0, MOST_GROUNDS) });
    named.push(member ?? entity);
  }
  return mentions;
}

/** The record that most speaks for, if enough does. */
function choose(options: readonly Option[], page: PageEvidence): { option: Option; support: PageSupport } | undefined {
  let best: { option: Option; support: PageSupport } | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const option of options) {
    const support = page.support(option.entity);
    const spare = option.tally.points + support.points - option.needed;
    if (spare > most) {
      most = spare;
      best = { option, support };
    }
  }
  return most >= 0 ? best : undefined;
}
