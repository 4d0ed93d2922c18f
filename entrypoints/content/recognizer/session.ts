// LEAD NOTICE (delete this line): payload is 127 kB gz, budget 60: read /tmp/tools/LEXICON.md and build it now.
/**
 * A page, as the recognizer remembers it: its flows with their candidates, and
 * what is certain on it so far, so that a later flow can settle an earlier name.
 * Pure: no node, no browser, no clock.
 */
import type { Candidate } from "./candidate";
import { PageEvidence } from "./evidence-page";
import { createSpeller, findUnknown } from "./fuzzy";
import { createJudge, isCertain, type Judgement, supportNeighbours } from "./judge";
import type { Lexicon } from "./lexicon";
import type { Mention, PageContext } from "./mention";
import { scan } from "./scan";
import { settle } from "./settle";

/** A piece of running text and the key its owner knows it by. */
export interface Flow<K> {
  key: K;
  text: string;
}

export interface Session<K> {
  /**
   * Takes flows in and out of the page. A key that is already there is replaced.
   * Cheap for what is known: a flow is scanned once, and weighed again only
   * where it holds a name whose sense the page decides and the page changed.
   * @returns the mentions of every flow whose mentions changed, added ones included
   *   where they have any; removed flows are not listed
   */
  update(added: readonly Flow<K>[], removed: readonly K[]): Map<K, Mention[]>;
}

interface ReadFlow {
  text: string;
  judgements: readonly Judgement[];
  mentions: readonly Mention[];
  /** Version of the page's evidence by which it was settled; undefined before. */
  settled?: number;
}

/** Opens a session for one page. */
export function createSession<K>(lexicon: Lexicon, context: PageContext): Session<K> {
  const judge = createJudge(lexicon, context);
  const spell = createSpeller(lexicon, (text) => scan(lexicon, text));
  const page = new PageEvidence(lexicon);
  const flows = new Map<K, ReadFlow>();
  /** Flows that hold a name with several senses: the only ones the page can change. */
  const open = new Set<K>();

  const read = (text: string): Judgement[] => {
    const exact = scan(lexicon, text);
    const misspelt = spell(text, findUnknown(text, exact), exact);
    const judgements = judge(text, misspelt.length > 0 ? inOrder([...exact, ...misspelt]) : exact);
    supportNeighbours(lexicon, text, judgements);
    for (const { options } of judgements) if (isCertain(options[0]!)) page.add(options[0]!.entity);
    return judgements;
  };
  const forget = (key: K): void => {
    for (const { options } of flows.get(key)?.judgements ?? []) {
      if (isCertain(options[0]!)) page.remove(options[0]!.entity);
    }
    flows.delete(key);
    open.delete(key);
  };

  if (context.title) read(context.title);

  return {
    update(added, removed) {
      for (const key of removed) forget(key);
      const fresh = new Set<K>();
      for (const { key, text } of added) {
        forget(key);
        const judgements = read(text);
        if (judgements.length === 0) continue;
        flows.set(key, { text, judgements, mentions: [] });
        fresh.add(key);
        if (judgements.some(({ clear }) => !clear)) open.add(key);
      }
      const changed = new Map<K, Mention[]>();
      for (const key of new Set([...fresh, ...open])) {
        const flow = flows.get(key)!;
        if (flow.settled === page.version) continue;
        flow.settled = page.version;
        const mentions = settle(lexicon, flow.text, flow.judgements, page);
        if (isSame(mentions, flow.mentions)) continue;
        flow.mentions = mentions;
        changed.set(key, mentions);
      }
      return changed;
    },
  };
}

const inOrder = (candidates: Candidate[]): Candidate[] => candidates.sort((a, b) => a.start - b.start);

const isSame = (a: readonly Mention[], b: readonly Mention[]): boolean =>
  a.length === b.length &&
  a.every(({ start, end, id }, i) => b[i]!.start === start && b[i]!.end === end && b[i]!.id === id);
