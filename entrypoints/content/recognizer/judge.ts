/** Candidate -> what is known of its sense from its own text and the page's title. */
import type { Sense } from "../../../data/compile/senses";
import { normalizeName } from "../../../data/normalize";
import type { Candidate } from "./candidate";
import { CUE_WEIGHTS, NEEDED, Tally, WEIGHTS } from "./evidence";
import { lookAround } from "./evidence-around";
import { weighBeside } from "./evidence-beside";
import { isCommon, isSky, stands, weighNear } from "./evidence-near";
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
    const page: PageWords = { title, language };
    const judgements = candidates.flatMap((candidate) => judge(lexicon, page, text, candidate, isNamed) ?? []);
    supportNeighbours(lexicon, text, judgements);
    return judgements;
  };
}

/** What is known of the page beside its text. */
interface PageWords {
  title: Title;
  language: string;
}

function judge(
  lexicon: Lexicon,
  { title, language }: PageWords,
  text: string,
  candidate: Candidate,
  isNamed: (start: number, end: number) => boolean,
): Judgement | undefined {
  const { start, end, key, entities, misspelt } = candidate;
  if (isInAddress(text, start, end) || isInDesignation(text, end)) return undefined;
  const senses = entities.map((entity) => lexicon.entity(entity).ambiguous.find((sense) => sense.key === key));
  const isDeclared = senses.some((sense) => sense !== undefined);
  if (isLowerCase(text, start, end) && (!key.includes(" ") || isDeclared)) return undefined;
  const isPhrase = /[ \d]/.test(key);
  const isClear = entities.length === 1 && !isDeclared && misspelt === undefined;
  if (isClear && isPhrase) return clear(text, candidate);

  const around = lookAround(text, start, end);
  const written = text.slice(start, end);
  const options = entities.map((entity, index): Option => {
    const sense = senses[index];
    const tally = new Tally();
    if (misspelt !== undefined) tally.add(SLIGHT, "misspelt", misspelt.name);
    else if (sense === undefined || sense.traits.includes("shared")) tally.add(SLIGHT, "exact", written);
    const isAcronym = sense?.traits.includes("acronym") ?? false;
    const isInitials = isAcronym && written === written.toUpperCase();
    if (isAcronym && !isInitials) tally.add(WEIGHTS.acronymAsWord);
    const own = new Set(sense?.for.map((word) => word.toLowerCase()));
    const { kind } = lexicon.entity(entity);
    weighBeside(tally, { text, start, end, around, kind, own, isInitials, language, isNamed });
    return { entity, tally, needed: pointsNeeded(candidate, sense) };
  });
  if (isClear && options[0]!.tally.points > WEIGHTS.longerName) return clear(text, candidate);
  for (const [index, { tally }] of options.entries()) {
    weighNear(tally, text, candidate, around, senses[index]);
    weighTitle(tally, title, senses[index]);
  }
  options.sort((a, b) => b.tally.points - b.needed - (a.tally.points - a.needed));
  return { candidate, options, clear: false };
}

/** Enough to be shown, too little to decide. */
const SLIGHT = 0.1;

/** The judgement of a name that means nothing else. */
function clear(text: string, candidate: Candidate): Judgement {
  const { start, end, listed, entities } = candidate;
  const tally = new Tally();
  if (listed) tally.add(SLIGHT, "listed", text.slice(listed.start, listed.end));
  else tally.add(SLIGHT, "exact", text.slice(start, end));
  return { candidate, options: [{ entity: entities[0]!, tally, needed: 0 }], clear: true };
}

/** Whether a record has enough points by its own text and the title. */
export const isCertain = ({ tally, needed }: Option): boolean => tally.points >= needed;

function pointsNeeded({ key, misspelt }: Candidate, sense: Sense | undefined): number {
  const isPhrase = /[ \d]/.test(key);
  const more =
    misspelt === undefined ? 0 : NEEDED[isPhrase ? "misspeltPhrase" : "misspelt"][misspelt.slips > 1 ? 1 : 0];
  if (sense === undefined || sense.traits.includes("shared")) return NEEDED.shared + more;
  if (sense.traits.includes("body")) return NEEDED.body + more;
  if (isPhrase) return NEEDED.phrase + more;
  if (sense.traits.includes("acronym")) return NEEDED.acronym + more;
  if (sense.traits.includes("plain")) return NEEDED.plain + more;
  return (sense.traits.includes("rare") ? NEEDED.rare : NEEDED.word) + more;
}

/** What a page's title says. */
interface Title {
  text: string;
  points: number;
  words: readonly string[];
}

function readTitle(text: string): Title {
  const words: string[] = [];
  let points = 0;
  const cues = (text.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => [word, findCue(normalizeName(word))] as const);
  for (const [word, cue] of [...cues, ...findHanCues(text)]) {
    if (cue === undefined) continue;
    words.push(word);
    points += CUE_WEIGHTS[cue] * WEIGHTS.titleShare;
  }
  return { text: text.toLowerCase(), points: Math.min(WEIGHTS.titleLimit, points), words };
}

function weighTitle(tally: Tally, title: Title, sense: Sense | undefined): void {
  const own = sense?.for.find((word) => !isCommon(word, sense) && stands(title.text, word));
  if (own !== undefined) tally.add(WEIGHTS.ownWord * WEIGHTS.titleShare, "title", own);
  if (sense?.against.some((word) => stands(title.text, word))) tally.add(WEIGHTS.foreignWord);
  if (title.points > 0) tally.add(title.points * (isSky(sense) ? WEIGHTS.distant : 1), "title", title.words[0]);
}

/** "Demonstration of Autonomous Rendezvous Technology (DART)": the initials of the name before. */
const INITIALS_GAP = /^ ?[(（]["“]?$/;
const LIST_GAP = /^['’]?s?(?:,| ?[/&+]|,? (?:and|or|und|et|и)|\s*[、和与])\s*(?:the |la |le |die )?$/;

/** Names side by side speak for each other: in a list, or a craft beside its programme ("Copernicus Sentinel-2"). */
function supportNeighbours(lexicon: Lexicon, text: string, judgements: readonly Judgement[]): void {
  for (const [index, right] of judgements.entries()) {
    const left = judgements[index - 1];
    if (left === undefined || (left.clear && right.clear)) continue;
    const gap = text.slice(left.candidate.end, right.candidate.start);
    if (INITIALS_GAP.test(gap)) {
      const same = right.options.find(({ entity }) => entity === left.options[0]!.entity);
      same?.tally.add(WEIGHTS.initialsOf, "refers", text.slice(left.candidate.start, left.candidate.end));
    }
    const areKin = gap === " " && isKin(lexicon, left.options[0]!.entity, right.options[0]!.entity);
    if (!areKin && !LIST_GAP.test(gap)) continue;
    const ofLeft = areKin || isCertain(left.options[0]!) ? WEIGHTS.besideCertain : WEIGHTS.listedWith;
    const ofRight = areKin || isCertain(right.options[0]!) ? WEIGHTS.besideCertain : WEIGHTS.listedWith;
    lend(text, left, right, ofLeft);
    lend(text, right, left, ofRight);
  }
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
