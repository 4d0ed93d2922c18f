/**
 * A page, as the recognizer remembers it: its flows with their candidates, and
 * what is certain on it so far, so that a later flow can settle an earlier name.
 * Pure: no node, no browser, no clock.
 */
import type { Candidate } from "./candidate";
import { WEIGHTS } from "./evidence";
import { createSpeller, type Unknown } from "./fuzzy";
import { createJudge, type Judgement, type Option } from "./judge";
import type { Lexicon } from "./lexicon";
import type { Evidence, Mention, PageContext } from "./mention";
import { refersTo } from "./refer";
import { scan } from "./scan";

/** A piece of running text and the key its owner knows it by. */
export interface Flow<K> {
  key: K;
  text: string;
}

export interface Session<K> {
  /**
   * Takes flows in and out of the page. A key that is already there is replaced.
   * @returns the mentions of every flow whose mentions changed, added ones included
   *   where they have any; removed flows are not listed
   */
  update(added: readonly Flow<K>[], removed: readonly K[]): Map<K, Mention[]>;
}

interface Read {
  text: string;
  judgements: Judgement[];
  mentions: Mention[];
}

/** Opens a session for one page. */
export function createSession<K>(lexicon: Lexicon, context: PageContext): Session<K> {
  const judge = createJudge(lexicon, context);
  const spell = createSpeller(lexicon, (text) => scan(lexicon, text));
  const flows = new Map<K, Read>();
  const certain = new Certainties();

  const forget = (key: K): void => {
    const flow = flows.get(key);
    if (!flow) return;
    flows.delete(key);
    for (const judgement of flow.judgements) for (const entity of certainOf(judgement)) certain.remove(entity);
  };
  const read = (text: string): Read => {
    const exact = scan(lexicon, text);
    const misspelt = spell(text, findUnknown(text, exact), exact);
    const judgements = judge(
      text,
      [...exact, ...misspelt].sort((a, b) => a.start - b.start),
    );
    support(judgements, text);
    for (const judgement of judgements) for (const entity of certainOf(judgement)) certain.add(entity);
    return { text, judgements, mentions: [] };
  };

  return {
    update(added, removed) {
      for (const key of removed) forget(key);
      for (const { key, text } of added) {
        forget(key);
        flows.set(key, read(text));
      }
      const changed = new Map<K, Mention[]>();
      for (const [key, flow] of flows) {
        const mentions = settle(lexicon, flow, certain);
        if (isSame(mentions, flow.mentions)) continue;
        flow.mentions = mentions;
        changed.set(key, mentions);
      }
      return changed;
    },
  };
}

function findUnknown(text: string, taken: readonly Candidate[]): Unknown[] {
  const found: Unknown[] = [];
  for (const { 0: word, index } of text.matchAll(/(?<!\p{L})[A-Z][a-zA-Z]{4,}(?!\p{L})/gu)) {
    const end = index + word.length;
    if (!taken.some((other) => other.start < end && index < other.end)) found.push({ start: index, end });
  }
  return found;
}

/** How often each record is certain on the page. */
class Certainties {
  readonly #counts = new Map<number, number>();
  add(entity: number): void {
    this.#counts.set(entity, (this.#counts.get(entity) ?? 0) + 1);
  }
  remove(entity: number): void {
    const count = (this.#counts.get(entity) ?? 0) - 1;
    if (count > 0) this.#counts.set(entity, count);
    else this.#counts.delete(entity);
  }
  has(entity: number): boolean {
    return this.#counts.has(entity);
  }
  entities(): Iterable<number> {
    return this.#counts.keys();
  }
}

/** Records a judgement is certain of by its own text alone. */
function certainOf({ options }: Judgement): number[] {
  const best = options[0]!;
  return best.tally.points >= best.needed ? [best.entity] : [];
}

const LIST_GAP = /^['’]?s?(?:,| ?[/&+]|,? (?:and|or|und|et|и)|\s*[、和与])\s*(?:the )?$/;

/** Names side by side in a list speak for each other. */
function support(judgements: readonly Judgement[], text: string): void {
  for (let index = 1; index < judgements.length; index++) {
    const left = judgements[index - 1]!;
    const right = judgements[index]!;
    if (!LIST_GAP.test(text.slice(left.candidate.end, right.candidate.start))) continue;
    for (const [one, other] of [
      [left, right],
      [right, left],
    ] as const) {
      const weight = WEIGHTS.listedWith * (certainOf(other).length > 0 ? 2 : 1);
      if (!one.clear)
        for (const option of one.options) option.tally.add(weight, "beside", written(text, other.candidate));
    }
  }
}

const written = (text: string, { start, end }: Candidate): string => text.slice(start, end);

function settle(lexicon: Lexicon, { text, judgements }: Read, certain: Certainties): Mention[] {
  const mentions: Mention[] = [];
  const named: number[] = [];
  for (const { candidate, options, clear } of judgements) {
    const { start, end } = candidate;
    let best: { option: Option; points: number; page: Evidence[] } | undefined;
    for (const option of options) {
      const page = clear ? { points: 0, evidence: [] } : weighPage(lexicon, option.entity, certain);
      const points = option.tally.points + page.points - option.needed;
      if (!best || points > best.points) best = { option, points, page: page.evidence };
    }
    if (!best || best.points < 0) continue;
    const { entity } = best.option;
    const member = refersTo(lexicon, entity, candidate.key, named, text.slice(end, end + 24));
    const evidence: Evidence[] = [...best.option.tally.evidence(), ...best.page];
    if (member !== undefined) evidence.unshift({ kind: "refers", text: lexicon.entity(member).keys[0]! });
    const id = lexicon.entity(member ?? entity).id;
    mentions.push({ start, end, id, evidence: evidence.slice(0, 3) });
    named.push(member ?? entity);
  }
  return mentions;
}

function weighPage(lexicon: Lexicon, entity: number, certain: Certainties): { points: number; evidence: Evidence[] } {
  const own = lexicon.entity(entity);
  let kin: number | undefined;
  let other = 0;
  let last: number | undefined;
  if (certain.has(entity)) return { points: WEIGHTS.sameOnPage, evidence: [{ kind: "page", text: own.id }] };
  for (const found of certain.entities()) {
    const { program } = lexicon.entity(found);
    if (program === entity || found === own.program || (program !== undefined && program === own.program)) kin = found;
    else {
      other++;
      last = found;
    }
  }
  const points = (kin === undefined ? 0 : WEIGHTS.kinOnPage) + Math.min(other, 2) * WEIGHTS.otherOnPage;
  const shown = kin ?? last;
  return { points, evidence: shown === undefined ? [] : [{ kind: "page", text: lexicon.entity(shown).id }] };
}

function isSame(a: readonly Mention[], b: readonly Mention[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ start, end, id }, i) => b[i]!.start === start && b[i]!.end === end && b[i]!.id === id)
  );
}
