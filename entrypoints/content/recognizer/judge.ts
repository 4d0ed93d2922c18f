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

/** A judge for one page. */
export function createJudge(lexicon: Lexicon, context: PageContext): Judge {
  const language = (context.language ?? "").slice(0, 2).toLowerCase();
  /** Read once, for the first name that is weighed. */
  let title: Title | undefined;

  return (text, candidates) => {
    const judgements: Judgement[] = [];
    /** Made for the first name that is weighed. */
    let cues: CueReader | undefined;
    const readCues = (): CueReader => {
      cues ??= new CueReader(text);
      return cues;
    };
    for (let index = 0; index < candidates.length; index++) {
      const judgement = judge(text, candidates, index, readCues);
      if (judgement !== undefined) judgements.push(judgement);
    }
    if (judgements.length > 1) supportNeighbours(lexicon, text, judgements);
    return judgements.every(mayBeMention) ? judgements : judgements.filter(mayBeMention);
  };

  /** Of two records with the same claim the one with more names is the better known. */
  function namesOf({ entity }: Option): number {
    return lexicon.entity(entity).keys.length;
  }

  function judge(
    text: string,
    candidates: readonly Candidate[],
    index: number,
    readCues: () => CueReader,
  ): Judgement | undefined {
    const candidate = candidates[index]!;
    const { start, end, key, entities, misspelt } = candidate;
    if (isInAddress(text, start, end) || isInDesignation(text, end)) return undefined;
    const senses = entities.map((entity) => senseOf(lexicon, entity, key));
    const isDeclared = senses.some((sense) => sense !== undefined);
    if (isLowerCase(text, start, end) && (isDeclared || !mayBeSmall(key, text.slice(start, end)))) return undefined;
    const isClear = entities.length === 1 && !isDeclared && misspelt === undefined;
    if (isClear && isPhrase(key)) return judgeClear(text, candidate);

    const before = new Side(text, start, true);
    const after = new Side(text, end, false);
    const beside = neighboursOf(candidates, index);
    const options = entities.map((entity, place): Option => {
      const sense = senses[place];
      const tally = new Tally();
      const isInitials = weighWriting(tally, text, candidate, sense);
      const own = sense?.for ?? NO_WORDS;
      const { kind } = lexicon.entity(entity);
      weighBeside(tally, { text, start, end, before, after, kind, own, isInitials, language, beside });
      return { entity, tally, needed: pointsNeeded(candidate, sense) };
    });
    // A surname or a longer name needs more than to be in the catalogue: "Dhruva Sarja".
    if (isClear && options[0]!.tally.points > WEIGHTS.longerName) return judgeClear(text, candidate);
    if (options.every(({ tally }) => tally.points <= WEIGHTS.lost)) return undefined;
    const surroundings = readSurroundings(text, start, end, readCues());
    title ??= readTitle(context.title ?? "");
    for (const [place, { tally, entity }] of options.entries()) {
      weighNear(tally, surroundings, senses[place], lexicon.entity(entity).kind);
      weighTitle(tally, title, senses[place]);
    }
    if (options.length > 1) options.sort((a, b) => spareOf(b) - spareOf(a) || namesOf(b) - namesOf(a));
    return { candidate, options, clear: false };
  }
}

/** What else a name of a record means, or undefined where it means nothing else. */
function senseOf(lexicon: Lexicon, entity: number, key: string): Sense | undefined {
  const { ambiguous } = lexicon.entity(entity);
  return ambiguous.length === 0 ? undefined : ambiguous.find((sense) => sense.key === key);
}

/** The candidates before and after one. */
function neighboursOf(candidates: readonly Candidate[], index: number): Candidate[] {
  return [candidates[index - 1], candidates[index + 1]].filter((other) => other !== undefined);
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

const mayBeMention = ({ clear, options }: Judgement): boolean => clear || options.some(mayBecomeCertain);

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
  const within = options.filter(mayBecomeCertain);
  if (within.length > 1) return true;
  const [only] = within;
  if (only === undefined) return false;
  return (!clear && !isCertain(only)) || lexicon.entity(only.entity).kind === "programme";
}
