/** Judgements and what the page says -> the mentions of one flow. */
import type { PageEvidence, PageSupport } from "./evidence-page";
import type { Judgement, Option } from "./judgement";
import type { Lexicon } from "./lexicon";
import type { Evidence, Mention } from "./mention";
import { refersTo } from "./refer";

const NO_SUPPORT: PageSupport = { points: 0, evidence: [] };
const NOBODY: ReadonlySet<number> = new Set();
/** As many grounds as a card can show. */
const MOST_GROUNDS = 3;
/** Characters after a name that tell whether it stands for one craft. */
const FOLLOWING = 24;

/** A judgement that has come out for a record. */
interface Outcome {
  judgement: Judgement;
  option: Option;
  support: PageSupport;
  /** The one mission that a programme's short form refers to. */
  member: number | undefined;
}

/**
 * @param before the flow's mentions so far
 * @returns the accepted mentions, in reading order; undefined where they are the same as before
 */
export function settle(
  lexicon: Lexicon,
  text: string,
  judgements: readonly Judgement[],
  page: PageEvidence,
  before: readonly Mention[],
): Mention[] | undefined {
  const outcomes: Outcome[] = [];
  /** Records named so far, by their programme. */
  const named = new Map<number, Set<number>>();
  for (const judgement of judgements) {
    const { candidate, options, clear } = judgement;
    const best = clear ? { option: options[0]!, support: NO_SUPPORT } : choose(options, page);
    if (best === undefined) continue;
    const { option, support } = best;
    const { entity } = option;
    const { kind, program } = lexicon.entity(entity);
    let member: number | undefined;
    if (kind === "programme") {
      const following = text.slice(candidate.end, candidate.end + FOLLOWING);
      member = refersTo(lexicon, candidate.key, named.get(entity) ?? NOBODY, page.membersOf(entity), following);
    }
    outcomes.push({ judgement, option, support, member });
    if (program !== undefined) named.set(program, (named.get(program) ?? new Set()).add(entity));
  }
  if (outcomes.length === before.length && areSame(lexicon, outcomes, before)) return undefined;
  return outcomes.map((outcome) => toMention(lexicon, outcome));
}

function areSame(lexicon: Lexicon, outcomes: readonly Outcome[], before: readonly Mention[]): boolean {
  return outcomes.every(({ judgement: { candidate }, option, member }, index) => {
    const { start, id } = before[index]!;
    return candidate.start === start && lexicon.entity(member ?? option.entity).id === id;
  });
}

/** The record that most speaks for, if enough does. */
function choose(options: readonly Option[], page: PageEvidence): Pick<Outcome, "option" | "support"> | undefined {
  let best: Pick<Outcome, "option" | "support"> | undefined;
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

function toMention(lexicon: Lexicon, { judgement: { candidate }, option, support, member }: Outcome): Mention {
  const evidence: Evidence[] = option.tally.evidence();
  evidence.push(...support.evidence);
  if (member !== undefined) evidence.unshift({ kind: "refers", text: lexicon.entity(member).keys[0]! });
  const { start, end } = candidate;
  return { start, end, id: lexicon.entity(member ?? option.entity).id, evidence: evidence.slice(0, MOST_GROUNDS) };
}
