/**
 * A page, as the recognizer remembers it: its flows with their candidates, and
 * what is certain on it so far, so that a later flow can settle an earlier name.
 * Pure: no node, no browser, no clock.
 *
 * The lexicon finds names without knowing their records. A flow whose records
 * are not known yet waits: `wanted` says which to fetch, `learn` takes them.
 */
import type { Candidate } from "./candidate";
import { PageEvidence } from "./evidence-page";
import { createFinder } from "./find";
import { createJudge, isOpen } from "./judge";
import { isCertain, type Judgement } from "./judgement";
import type { Lexicon } from "./lexicon";
import type { Mention, PageContext } from "./mention";
import { settle } from "./settle";

/** A piece of running text and the key its owner knows it by. */
export interface Flow<K> {
  key: K;
  text: string;
}

export interface Session<K> {
  /**
   * Whether a piece of text, part of a flow, is a reason to read that flow. Most text of a page is not, and costs no
   * more than this.
   */
  probe(text: string): boolean;
  /**
   * Takes flows in and out of the page. A key that is already there is replaced.
   * Cheap for what is known: a flow is scanned once, and settled again only
   * where it holds a name whose sense the page decides and the page changed.
   * @returns the mentions of every flow whose mentions changed, added ones included
   *   where they have any; removed flows are not listed
   */
  update(added: readonly Flow<K>[], removed: readonly K[]): Map<K, Mention[]>;
  /** Numbers of records that flows wait for, each given once. */
  wanted(): number[];
  /**
   * Takes records that were wanted.
   * @param lines record numbers with their lines, as the lexicon's compiler wrote them
   * @returns as `update`
   */
  learn(lines: Iterable<readonly [record: number, line: string]>): Map<K, Mention[]>;
}

interface ReadFlow {
  text: string;
  judgements: readonly Judgement[];
  mentions: readonly Mention[];
}

/** A page is about space while it names a mission in so many characters; a new page is given the benefit of the doubt. */
const CHARACTERS_PER_MENTION = 1500;

/** The title is read like a flow, and never reported. */
const TITLE = Symbol("title");

/** Opens a session for one page. */
export function createSession<K>(lexicon: Lexicon, context: PageContext): Session<K> {
  const { title, ...untitled } = context;
  const judge = createJudge(lexicon, context);
  const judgeTitle = createJudge(lexicon, untitled);
  const page = new PageEvidence(lexicon);
  /** Characters read so far, and mentions that are certain. */
  let read = 0;
  let certain = 0;
  const { find, probe } = createFinder(lexicon, () => read <= CHARACTERS_PER_MENTION * (certain + 1));
  const flows = new Map<K | typeof TITLE, ReadFlow>();
  /** Flows that hold a name the page may decide. */
  const open = new Set<K | typeof TITLE>();
  const waiting = new Map<K | typeof TITLE, string>();
  const asked = new Set<number>();
  const unasked = new Set<number>();
  let settledVersion = page.version;

  /** Reads a flow, or leaves it waiting; true where it is to be settled. */
  const take = (key: K | typeof TITLE, text: string): boolean => {
    const candidates = find(text);
    if (candidates.length === 0) return false;
    if (isWaitingFor(candidates)) {
      waiting.set(key, text);
      return false;
    }
    const judgements = (key === TITLE ? judgeTitle : judge)(text, candidates);
    if (judgements.length === 0) return false;
    for (const { options } of judgements) {
      if (!isCertain(options[0]!)) continue;
      certain++;
      page.add(options[0]!.entity);
    }
    flows.set(key, { text, judgements, mentions: [] });
    if (judgements.some((judgement) => isOpen(lexicon, judgement))) open.add(key);
    return true;
  };
  const isWaitingFor = (candidates: readonly Candidate[]): boolean => {
    const unknown = candidates.flatMap(({ entities }) => entities).filter((record) => !lexicon.knows(record));
    for (const record of unknown) if (!asked.has(record)) unasked.add(record);
    return unknown.length > 0;
  };
  const forget = (key: K): void => {
    for (const { options } of flows.get(key)?.judgements ?? []) {
      if (!isCertain(options[0]!)) continue;
      certain--;
      page.remove(options[0]!.entity);
    }
    flows.delete(key);
    open.delete(key);
    waiting.delete(key);
  };
  const settleAll = (fresh: ReadonlySet<K | typeof TITLE>): Map<K, Mention[]> => {
    const keys = page.version === settledVersion ? fresh : new Set([...fresh, ...open]);
    settledVersion = page.version;
    const changed = new Map<K, Mention[]>();
    for (const key of keys) {
      if (key === TITLE) continue;
      const flow = flows.get(key)!;
      const mentions = settle(lexicon, flow.text, flow.judgements, page, flow.mentions);
      if (mentions === undefined) continue;
      flow.mentions = mentions;
      changed.set(key, mentions);
    }
    return changed;
  };

  if (title) take(TITLE, title);

  return {
    probe(text) {
      const isFound = probe(text);
      if (!isFound) read += text.length;
      return isFound;
    },
    update(added, removed) {
      for (const key of removed) forget(key);
      const fresh = new Set<K>();
      for (const { key, text } of added) {
        forget(key);
        if (take(key, text)) fresh.add(key);
        read += text.length;
      }
      return settleAll(fresh);
    },
    wanted() {
      const records = [...unasked];
      for (const record of records) asked.add(record);
      unasked.clear();
      return records;
    },
    learn(lines) {
      lexicon.learn(lines);
      const fresh = new Set<K | typeof TITLE>();
      const held = [...waiting];
      waiting.clear();
      // Read anew: a name the lexicon had by its hash alone may prove another's.
      for (const [key, text] of held) if (take(key, text)) fresh.add(key);
      return settleAll(fresh);
    },
  };
}
