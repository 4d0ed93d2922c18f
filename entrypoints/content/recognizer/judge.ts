/** Candidate -> what is known of its sense from its own text and the page's title. */
import type { Sense } from "../../../data/compile/senses";
import { normalizeName } from "../../../data/normalize";
import type { Candidate } from "./candidate";
import { CUE_WEIGHTS, NEEDED, Tally, WEIGHTS } from "./evidence";
import { lookAround } from "./evidence-around";
import { weighBeside } from "./evidence-beside";
import { isSky, weighNear } from "./evidence-near";
import { isInAddress, isInDesignation, isLowerCase } from "./evidence-prose";
import { findCue, findHanCues } from "./evidence-words";
import type { Lexicon } from "./lexicon";
import type { PageContext } from "./mention";

/** One record a candidate may stand for. */
export interface Option {
  entity: number;
  tally: Tally;
  /** Points it needs. */
  needed: number;
}

/** What a candidate's own text says; the page decides the rest. */
export interface Judgement {
  candidate: Candidate;
  /** The records that may be meant, the likeliest first; never empty. */
  options: readonly Option[];
  /** The name has no other meaning at all. */
  clear: boolean;
}

/** Weighs the candidates of one text; those that are surely no mention, whatever else the page says, are left out. */
export type Judge = (text: string, candidates: readonly Candidate[]) => Judgement[];

/** A judge for one page, whose title it reads once. */
export function createJudge(lexicon: Lexicon, context: PageContext): Judge {
  const title = readTitle(context.title ?? "");
  const language = (context.language ?? "").slice(0, 2).toLowerCase();

  return (text, candidates) => {
    const isNamed = (start: number, end: number): boolean =>
      candidates.some((candidate) => candidate.start < end && start < candidate.end);
    return candidates
      .map((candidate) => judge(text, candidate, isNamed))
      .filter((judgement) => judgement !== undefined);
  };

  function judge(text: string, candidate: Candidate, isNamed: (start: number, end: number) => boolean) {
    const { start, end, key, entities } = candidate;
    if (isInAddress(text, start, end) || isInDesignation(text, end)) return undefined;
    const senses = entities.map((entity) => lexicon.entity(entity).ambiguous.find((sense) => sense.key === key));
    if (isLowerCase(text, start, end) && (!key.includes(" ") || senses.some((sense) => sense !== undefined))) {
      return undefined;
    }
    if (entities.length === 1 && senses[0] === undefined && candidate.misspelt === undefined) {
      return { candidate, options: [{ entity: entities[0]!, tally: exact(text, candidate), needed: 0 }], clear: true };
    }
    const around = lookAround(text, start, end);
    const options = entities.map((entity, index): Option => {
      const sense = senses[index];
      const tally = new Tally();
      const written = text.slice(start, end);
      if (candidate.misspelt !== undefined) tally.add(SLIGHT, "misspelt", candidate.misspelt);
      else if (sense === undefined || sense.traits.includes("shared")) tally.add(SLIGHT, "exact", written);
      if (sense?.traits.includes("acronym") && written !== written.toUpperCase()) tally.add(WEIGHTS.acronymAsWord);
      const own = new Set(sense?.for.map((word) => word.toLowerCase()));
      const { kind } = lexicon.entity(entity);
      weighBeside(tally, { text, start, end, around, kind, own, language, isNamed });
      weighNear(tally, text, candidate, around, sense);
      if (title.points > 0) tally.add(title.points * (isSky(sense) ? 0.5 : 1), "title", title.words[0]);
      return { entity, tally, needed: pointsNeeded(candidate, sense) };
    });
    options.sort((a, b) => b.tally.points - b.needed - (a.tally.points - a.needed));
    return { candidate, options, clear: false };
  }
}

/** Enough to be shown, too little to decide. */
const SLIGHT = 0.1;

function exact(text: string, { start, end, listed }: Candidate): Tally {
  const tally = new Tally();
  if (listed) tally.add(1, "listed", text.slice(listed.start, listed.end));
  else tally.add(1, "exact", text.slice(start, end));
  return tally;
}

function pointsNeeded({ key, misspelt }: Candidate, sense: Sense | undefined): number {
  const isPhrase = /[ \d]/.test(key);
  const more = misspelt === undefined ? 0 : /\d/.test(key) ? NEEDED.misspeltNumber : NEEDED.misspelt;
  if (sense === undefined || sense.traits.includes("shared")) return NEEDED.shared + more;
  if (sense.traits.includes("body")) return NEEDED.body + more;
  if (isPhrase) return NEEDED.phrase + more;
  return (sense.traits.includes("acronym") ? NEEDED.acronym : NEEDED.word) + more;
}

/** The title's words that speak for space, and what they weigh together. */
function readTitle(title: string): { points: number; words: readonly string[] } {
  const found: string[] = [];
  let points = 0;
  for (const word of title.match(/[\p{L}\p{N}]+/gu) ?? []) {
    const cue = findCue(normalizeName(word));
    if (cue === undefined) continue;
    found.push(word);
    points += CUE_WEIGHTS[cue] * WEIGHTS.titleShare;
  }
  for (const [word, cue] of findHanCues(title)) {
    found.push(word);
    points += CUE_WEIGHTS[cue] * WEIGHTS.titleShare;
  }
  return { points: Math.min(WEIGHTS.titleLimit, points), words: found };
}
