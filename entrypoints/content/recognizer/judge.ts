/** Candidates of a text -> what is known of their senses from the text itself and the page's title. */
import type { Sense } from "../../../data/compile/senses";
import type { Candidate } from "./candidate";
import { NEEDED, Tally, WEIGHTS } from "./evidence";
import { Side } from "./evidence-around";
import { weighBeside } from "./evidence-beside";
import { CueReader } from "./evidence-cues";
import { isDigit } from "./evidence-letters";
import { readSurroundings, weighNear } from "./evidence-near";
import { isInAddress, isInDesignation, isLowerCase } from "./evidence-prose";
import { readTitle, type Title, weighTitle } from "./evidence-title";
import { isCertain, type Judgement, type Option } from "./judgement";
import type { Lexicon } from "./lexicon";
import type { PageContext } from "./mention";
import { supportNeighbours } from "./neighbours";

/** Judges the candidates of one text; those that can be no mention, whatever else the page says, are left out. */
export type Judge = (text: string, candidates: readonly Candidate[]) => Judgement[];

/** Enough to be shown, too little to decide. */
const SLIGHT = 0.1;
const NO_WORDS: readonly string[] = [];

/** What the names of one page are judged by. */
interface Bench {
  lexicon: Lexicon;
  context: PageContext;
  /** Two letters, or "". */
  language: string;
  /** Read for the first name that is weighed; undefined where the page has none. */
  title?: Title | undefined;
}

/** The words of the field in the text that is judged, read for the first name that is weighed. */
interface Reading {
  cues?: CueReader;
}

/** A judge for one page. */
export function createJudge(lexicon: Lexicon, context: PageContext): Judge {
  const bench: Bench = { lexicon, context, language: (context.language ?? "").slice(0, 2).toLowerCase() };
  return (text, candidates) => judgeText(bench, text, candidates);
}

// Most pages name a few missions at most, so that all of this runs once: what a name does not need stands in functions
// of its own, which a browser then need not compile.

function judgeText(bench: Bench, text: string, candidates: readonly Candidate[]): Judgement[] {
  const judgements: Judgement[] = [];
  const reading: Reading = {};
  let areClear = true;
  for (let index = 0; index < candidates.length; index++) {
    const judgement = judge(bench, text, candidates, index, reading);
    if (judgement === undefined) continue;
    judgements.push(judgement);
    areClear &&= judgement.clear;
  }
  if (areClear) return judgements;
  if (judgements.length > 1) supportNeighbours(bench.lexicon, text, judgements);
  return judgements.filter(({ options }) => options.some(mayBecomeCertain));
}

function judge(
  bench: Bench,
  text: string,
  candidates: readonly Candidate[],
  index: number,
  reading: Reading,
): Judgement | undefined {
  const candidate = candidates[index]!;
  const { start, end, key, entities, misspelt } = candidate;
  if (isInAddress(text, start, end) || isInDesignation(text, end)) return undefined;
  const senses: (Sense | undefined)[] = [];
  let isDeclared = false;
  for (const entity of entities) {
    const sense = senseOf(bench.lexicon, entity, key);
    senses.push(sense);
    if (sense !== undefined) isDeclared = true;
  }
  if (isLowerCase(text, start, end) && (isDeclared || !mayBeSmall(key, text.slice(start, end)))) return undefined;
  const isClear = entities.length === 1 && !isDeclared && misspelt === undefined;
  if (isClear && isPhrase(key)) return judgeClear(text, candidate);
  return weigh(bench, text, candidates, index, senses, isClear, reading);
}

/** What else a name of a record means, or undefined where it means nothing else. */
function senseOf(lexicon: Lexicon, entity: number, key: string): Sense | undefined {
  for (const sense of lexicon.entity(entity).ambiguous) if (sense.key === key) return sense;
  return undefined;
}

/**
 * Weighs what stands around a name, for each record it may stand for.
 * @param senses what else it means beside each of these records
 * @param isClear whether nothing else answers to the name
 */
function weigh(
  bench: Bench,
  text: string,
  candidates: readonly Candidate[],
  index: number,
  senses: readonly (Sense | undefined)[],
  isClear: boolean,
  reading: Reading,
): Judgement | undefined {
  const { lexicon, context, language } = bench;
  const candidate = candidates[index]!;
  const { start, end, entities } = candidate;
  const before = new Side(text, start, true);
  const after = new Side(text, end, false);
  const beside = [candidates[index - 1], candidates[index + 1]];
  const options: Option[] = [];
  let isLost = true;
  for (let place = 0; place < entities.length; place++) {
    const entity = entities[place]!;
    const sense = senses[place];
    const tally = new Tally();
    const isInitials = weighWriting(tally, text, candidate, sense);
    const own = sense?.for ?? NO_WORDS;
    const { kind } = lexicon.entity(entity);
    weighBeside(tally, { text, start, end, before, after, kind, own, isInitials, language, beside });
    options.push({ entity, tally, needed: pointsNeeded(candidate, sense) });
    if (tally.points > WEIGHTS.lost) isLost = false;
  }
  // A surname or a longer name needs more than to be in the catalogue: "Dhruva Sarja".
  if (isClear && options[0]!.tally.points > WEIGHTS.longerName) return judgeClear(text, candidate);
  if (isLost) return undefined;
  reading.cues ??= new CueReader(text);
  const surroundings = readSurroundings(text, start, end, reading.cues);
  if (context.title) bench.title ??= readTitle(context.title);
  for (let place = 0; place < options.length; place++) {
    const { tally, entity } = options[place]!;
    weighNear(tally, surroundings, senses[place], lexicon.entity(entity).kind);
    if (bench.title !== undefined) weighTitle(tally, bench.title, senses[place]);
  }
  if (options.length > 1) sortOptions(lexicon, options);
  return { candidate, options, clear: false };
}

/** The likeliest first; of two records with the same claim the one with more names, which is the better known. */
function sortOptions(lexicon: Lexicon, options: Option[]): void {
  const namesOf = ({ entity }: Option): number => lexicon.entity(entity).keys.length;
  options.sort((a, b) => spareOf(b) - spareOf(a) || namesOf(b) - namesOf(a));
}

/** "hope", "spot one" are no names; but "space shuttle" and "apollo 11" are written so. */
const mayBeSmall = (key: string, written: string): boolean => key.includes(" ") && hasDigit(key) === hasDigit(written);

const spareOf = ({ tally, needed }: Option): number => tally.points - needed;

const isPhrase = (key: string): boolean => key.includes(" ") || hasDigit(key);

function hasDigit(written: string): boolean {
  for (let at = 0; at < written.length; at++) if (isDigit(written.charCodeAt(at))) return true;
  return false;
}

const mayBecomeCertain = ({ tally, needed }: Option): boolean => tally.points + WEIGHTS.sameOnPage >= needed;

/** The judgement of a name that means nothing else. */
function judgeClear(text: string, candidate: Candidate): Judgement {
  const { start, end, listed, entities } = candidate;
  const tally = new Tally();
  if (listed) tally.add(SLIGHT, "listed", text.slice(listed.start, listed.end));
  else tally.add(SLIGHT, "exact", text.slice(start, end));
  return { candidate, options: [{ entity: entities[0]!, tally, needed: 0 }], clear: true };
}

/** Weighs how the name itself is written. @returns whether it is written as initials */
function weighWriting(tally: Tally, text: string, candidate: Candidate, sense: Sense | undefined): boolean {
  const written = text.slice(candidate.start, candidate.end);
  if (candidate.misspelt !== undefined) tally.add(SLIGHT, "misspelt", candidate.misspelt.name);
  else if (sense === undefined || sense.traits.includes("shared")) tally.add(SLIGHT, "exact", written);
  if (!sense?.traits.includes("acronym")) return false;
  const isInitials = written === written.toUpperCase();
  if (!isInitials) tally.add(WEIGHTS.acronymAsWord);
  return isInitials;
}

function pointsNeeded({ key, misspelt }: Candidate, sense: Sense | undefined): number {
  const isLong = isPhrase(key);
  const more = misspelt === undefined ? 0 : NEEDED[isLong ? "misspeltPhrase" : "misspelt"][misspelt.slips > 1 ? 1 : 0];
  if (sense === undefined || sense.traits.includes("shared")) return NEEDED.shared + more;
  if (sense.traits.includes("body")) return NEEDED.body + more;
  if (isLong) return NEEDED.phrase + more;
  if (sense.traits.includes("acronym")) return NEEDED.acronym + more;
  if (sense.traits.includes("plain")) return NEEDED.plain + more;
  return (sense.traits.includes("rare") ? NEEDED.rare : NEEDED.word) + more;
}

/** Whether what else is on the page can decide: for a name, between records, or for one mission of a programme. */
export function isOpen(lexicon: Lexicon, { options, clear }: Judgement): boolean {
  if (clear) return lexicon.entity(options[0]!.entity).kind === "programme";
  const within = options.filter(mayBecomeCertain);
  if (within.length > 1) return true;
  const [only] = within;
  return only !== undefined && (!isCertain(only) || lexicon.entity(only.entity).kind === "programme");
}
