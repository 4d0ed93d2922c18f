/** Candidates of a text -> what is known of their senses from the text itself and the page's title. */
import type { Sense } from "../../../data/compile/senses";
import type { Candidate } from "./candidate";
import { NEEDED, Tally, WEIGHTS } from "./evidence";
import { lookAround } from "./evidence-around";
import { weighBeside } from "./evidence-beside";
import { CueReader } from "./evidence-cues";
import { phrasesOf, readSurroundings, weighNear } from "./evidence-near";
import { isInAddress, isInDesignation, isLowerCase } from "./evidence-prose";
import { readTitle, weighTitle } from "./evidence-title";
import { isCertain, type Judgement, type Option } from "./judgement";
import type { Lexicon } from "./lexicon";
import type { PageContext } from "./mention";
import { supportNeighbours } from "./neighbours";

/** Judges the candidates of one text; those that can be no mention, whatever else the page says, are left out. */
export type Judge = (text: string, candidates: readonly Candidate[]) => Judgement[];

/** Enough to be shown, too little to decide. */
const SLIGHT = 0.1;
const NO_WORDS: ReadonlySet<string> = new Set();

/** A judge for one page, whose title is read once. */
export function createJudge(lexicon: Lexicon, context: PageContext): Judge {
  const title = readTitle(context.title ?? "");
  const language = (context.language ?? "").slice(0, 2).toLowerCase();

  return (text, candidates) => {
    const cues = new CueReader(text);
    const judgements = candidates.flatMap((candidate, index) => {
      const beside = [candidates[index - 1], candidates[index + 1]].filter((other) => other !== undefined);
      return judge(text, candidate, cues, beside) ?? [];
    });
    supportNeighbours(lexicon, text, judgements);
    return judgements.filter(({ options }) => options.some(mayBecomeCertain));
  };

  /** Of two records with the same claim the one with more names is the better known. */
  function namesOf({ entity }: Option): number {
    return lexicon.entity(entity).keys.length;
  }

  function judge(
    text: string,
    candidate: Candidate,
    cues: CueReader,
    beside: readonly Candidate[],
  ): Judgement | undefined {
    const { start, end, key, entities, misspelt } = candidate;
    if (isInAddress(text, start, end) || isInDesignation(text, end)) return undefined;
    const senses = entities.map((entity) => lexicon.entity(entity).ambiguous.find((sense) => sense.key === key));
    const isDeclared = senses.some((sense) => sense !== undefined);
    // "hope", "spot one"; but "space shuttle" and "apollo 11" are written so.
    const mayBeSmall = key.includes(" ") && !isDeclared && /\d/.test(key) === /\d/.test(text.slice(start, end));
    if (!mayBeSmall && isLowerCase(text, start, end)) return undefined;
    const isClear = entities.length === 1 && !isDeclared && misspelt === undefined;
    if (isClear && isPhrase(key)) return judgeClear(text, candidate);

    const around = lookAround(text, start, end);
    const options = entities.map((entity, index): Option => {
      const sense = senses[index];
      const tally = new Tally();
      const isInitials = weighWriting(tally, text, candidate, sense);
      const own = sense ? phrasesOf(sense).own : NO_WORDS;
      const { kind } = lexicon.entity(entity);
      weighBeside(tally, { text, start, end, around, kind, own, isInitials, language, beside });
      return { entity, tally, needed: pointsNeeded(candidate, sense) };
    });
    // A surname or a longer name needs more than to be in the catalogue: "Dhruva Sarja".
    if (isClear && options[0]!.tally.points > WEIGHTS.longerName) return judgeClear(text, candidate);
    if (options.every(({ tally }) => tally.points <= WEIGHTS.lost)) return undefined;
    const surroundings = readSurroundings(text, start, end, cues);
    for (const [index, { tally, entity }] of options.entries()) {
      weighNear(tally, surroundings, senses[index], lexicon.entity(entity).kind);
      weighTitle(tally, title, senses[index]);
    }
    options.sort((a, b) => spareOf(b) - spareOf(a) || namesOf(b) - namesOf(a));
    return { candidate, options, clear: false };
  }
}

const spareOf = ({ tally, needed }: Option): number => tally.points - needed;

const isPhrase = (key: string): boolean => /[ \d]/.test(key);

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
  const within = options.filter(mayBecomeCertain);
  if (within.length > 1) return true;
  const [only] = within;
  if (only === undefined) return false;
  return (!clear && !isCertain(only)) || lexicon.entity(only.entity).kind === "programme";
}
