/** Candidate -> what is known of its sense from its own text and the page's title. */
import type { Sense } from "../../../data/compile/senses";
import type { Candidate } from "./candidate";
import { CUE_WEIGHTS, NEEDED, Tally, WEIGHTS } from "./evidence";
import { type Around, lookAround, type Word } from "./evidence-around";
import { type CueKind, findCue, findHanCues, isTask } from "./evidence-words";
import type { Lexicon } from "./lexicon";
import {
  ABOARD,
  AGENCIES,
  COUNTRIES,
  CRAFT_VERBS,
  FOREIGN_HEADS,
  FUNCTION_WORDS,
  ORDINARY_AFTER,
  ORDINARY_BEFORE,
  PERSON_TITLES,
  PERSON_VERBS,
} from "./senses";

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
  /** The records that may be meant, the likeliest first. */
  options: readonly Option[];
  /** The name has no other meaning at all. */
  clear: boolean;
}

/** Words of the title that speak for space, prepared once a page. */
export interface TitleCues {
  points: number;
  words: readonly string[];
}

const HAN = /\p{Script=Han}/u;
const TITLE_SHARE = 0.5;

/** Reads the title's words once. */
export function readTitle(title: string): TitleCues {
  const words = title.match(/[\p{L}\p{N}]+/gu) ?? [];
  const speaking = words.filter((word) => findCue(word.toLowerCase()) !== undefined);
  const sum = speaking.reduce((points, word) => points + CUE_WEIGHTS[findCue(word.toLowerCase())!] * TITLE_SHARE, 0);
  const han = findHanCues(title);
  return {
    points: Math.min(WEIGHTS.titleLimit, sum + han.length),
    words: [...speaking, ...han.map(([word]) => word)],
  };
}

/**
 * Weighs what stands around a candidate.
 * @returns undefined where the name is surely no mention, whatever else the page says
 */
export function judge(
  lexicon: Lexicon,
  text: string,
  candidate: Candidate,
  title: TitleCues,
  language: string,
): Judgement | undefined {
  const { start, end, key, entities } = candidate;
  if (isInAddress(text, start, end) || isInCompoundName(text, end)) return undefined;
  const senses = entities.map((entity) => lexicon.entity(entity).ambiguous.find((sense) => sense.key === key));
  if (isLowerCase(text, start, end) && (!key.includes(" ") || senses.some((sense) => sense !== undefined))) {
    return undefined;
  }
  if (entities.length === 1 && senses[0] === undefined) {
    return { candidate, options: [{ entity: entities[0]!, tally: exact(text, candidate), needed: 0 }], clear: true };
  }
  const around = lookAround(text, start, end);
  const options = entities.map((entity, index) =>
    weigh(text, candidate, entity, senses[index], around, title, language),
  );
  options.sort((a, b) => b.tally.points - b.needed - (a.tally.points - a.needed));
  return { candidate, options, clear: false };
}

function exact(text: string, { start, end, listed }: Candidate): Tally {
  const tally = new Tally();
  if (listed) tally.add(1, "listed", text.slice(listed.start, listed.end));
  else tally.add(1, "exact", text.slice(start, end));
  return tally;
}

function weigh(
  text: string,
  candidate: Candidate,
  entity: number,
  sense: Sense | undefined,
  around: Around,
  title: TitleCues,
  language: string,
): Option {
  const tally = new Tally();
  const needed = pointsNeeded(candidate.key, sense);
  const written = text.slice(candidate.start, candidate.end);
  if (sense === undefined || sense.traits.includes("shared")) tally.add(0.1, "exact", written);
  if (sense?.traits.includes("acronym") && written !== written.toUpperCase()) tally.add(WEIGHTS.acronymAsWord);
  weighNeighbours(tally, text, candidate, around, sense, language);
  weighWords(tally, text, candidate, around, sense);
  const titleShare = isSky(sense) ? 0.5 : 1;
  if (title.points > 0) tally.add(title.points * titleShare, "title", title.words[0]);
  return { entity, tally, needed };
}

function pointsNeeded(key: string, sense: Sense | undefined): number {
  if (sense === undefined || sense.traits.includes("shared")) return NEEDED.shared;
  if (sense.traits.includes("body")) return NEEDED.body;
  if (/[ \d]/.test(key)) return NEEDED.phrase;
  if (sense.traits.includes("acronym")) return NEEDED.acronym;
  return NEEDED.word;
}

const isSky = (sense: Sense | undefined): boolean =>
  sense !== undefined && (sense.traits.includes("body") || sense.traits.includes("astronomer"));

/** "explorer.arc.nasa.gov", "@juno", "/wiki/Apollo_11": no prose. */
function isInAddress(text: string, start: number, end: number): boolean {
  const before = text[start - 1] ?? " ";
  const after = text[end] ?? " ";
  if (before === "@" || before === "_" || after === "@" || after === "_") return true;
  if (after === "." && /[\p{Ll}\d]/u.test(text[end + 1] ?? " ")) return true;
  if (before === "." && /[\p{L}\d]/u.test(text[start - 2] ?? " ")) return true;
  if (!/[/=#?&%-]/.test(before)) return false;
  const run = text.slice(Math.max(0, start - 80), start).match(/\S*$/)![0];
  return /:\/\/|www\.|\w\.\w+\//.test(run);
}

/** "Kepler-186f", "Voyager-2000": another thing's designation. */
function isInCompoundName(text: string, end: number): boolean {
  return /^[-–]\d/.test(text.slice(end, end + 2));
}

function isLowerCase(text: string, start: number, end: number): boolean {
  const written = text.slice(start, end);
  return written === written.toLowerCase() && written !== written.toUpperCase() && !HAN.test(written);
}

const ADJACENT = /^[\s\u00a0]+["'“”‘’«„(]*$|^[\s\u00a0]*["'“”‘’«»„]+$|^[-–‐]$/;
const SPACED = /^[ \u00a0\n\t]{1,2}$/;

/** What stands right beside the name: the strongest evidence, either way. */
function weighNeighbours(
  tally: Tally,
  text: string,
  { start, end }: Candidate,
  { before, after }: Around,
  sense: Sense | undefined,
  language: string,
): void {
  const written = (word: Word): string => text.slice(word.start, word.end);
  const previous = before[0];
  const next = after[0];
  const own = new Set(sense?.for.map((word) => word.toLowerCase()));
  const headline = isHeadline(before, after);

  if (next && next.sentences === 0) {
    const beside = ADJACENT.test(next.gap);
    const cue = beside ? findCue(next.text) : undefined;
    if (cue === "craft") tally.add(WEIGHTS.craftBeside, "grammar", `${text.slice(start, end)} ${written(next)}`);
    else if (cue === "people" || (beside && isTask(next.text))) {
      tally.add(WEIGHTS.taskBeside, "grammar", `${text.slice(start, end)} ${written(next)}`);
    } else if (beside && CRAFT_VERBS.has(next.text)) tally.add(WEIGHTS.verbAfter, "beside", written(next));
    if (beside && PERSON_VERBS.has(next.text)) tally.add(WEIGHTS.person);
    if (beside && FOREIGN_HEADS.has(next.text) && !own.has(next.text)) {
      tally.add(next.capital ? WEIGHTS.company : WEIGHTS.longerName);
    } else if (next.capital && (SPACED.test(next.gap) || next.gap === "-") && cue === undefined && language !== "de") {
      if (!FUNCTION_WORDS.has(next.text) && !own.has(next.text) && !isTask(next.text) && !AGENCIES.has(next.text)) {
        tally.add(headline ? WEIGHTS.perhapsLongerName : WEIGHTS.longerName);
      }
    }
    if (SPACED.test(next.gap) && ORDINARY_AFTER.has(next.text)) tally.add(WEIGHTS.ordinaryUse);
    // "the Dawn asteroid mission", "Galileo Jupiter probe": one word between name and head.
    const head = after[1];
    if (
      cue !== "craft" &&
      head &&
      head.sentences === 0 &&
      beside &&
      SPACED.test(head.gap) &&
      !FUNCTION_WORDS.has(next.text)
    ) {
      if (findCue(head.text) === "craft" && (findCue(next.text) !== undefined || own.has(next.text))) {
        tally.add(WEIGHTS.taskBeside, "grammar", `${text.slice(start, end)} … ${written(head)}`);
      }
    }
  }

  if (previous && previous.sentences === 0) {
    const beside = previous.possessive || ADJACENT.test(previous.gap);
    const cue = beside ? findCue(previous.text) : undefined;
    if (beside && AGENCIES.has(previous.text)) tally.add(WEIGHTS.agencyBeside, "beside", written(previous));
    else if (cue === "craft" && !previous.possessive) {
      tally.add(WEIGHTS.craftBeside, "grammar", `${written(previous)} ${text.slice(start, end)}`);
    } else if (beside && isTask(previous.text)) {
      tally.add(WEIGHTS.taskBeside, "grammar", `${written(previous)} ${text.slice(start, end)}`);
    } else if (beside && COUNTRIES.has(previous.text)) tally.add(WEIGHTS.countryBeside, "beside", written(previous));
    else if (beside && ABOARD.has(previous.text)) tally.add(WEIGHTS.aboard, "beside", written(previous));
    else if (PERSON_TITLES.has(previous.text) && /^\.?\s$/.test(previous.gap)) tally.add(WEIGHTS.person);
    else if (previous.capital && cue === undefined && language !== "de" && !previous.possessive) {
      if (
        (SPACED.test(previous.gap) || previous.gap === "-") &&
        !FUNCTION_WORDS.has(previous.text) &&
        !own.has(previous.text)
      ) {
        const opens = before[1] === undefined || before[1].sentences > 0;
        tally.add(headline || opens ? WEIGHTS.perhapsLongerName : WEIGHTS.longerName);
      }
    } else if (ORDINARY_BEFORE.has(previous.text) && SPACED.test(previous.gap)) tally.add(WEIGHTS.ordinaryUse);
    // "NASA's robotic Cassini", "aboard the Columbia".
    const second = before[1];
    if (second && second.sentences === 0 && !AGENCIES.has(previous.text)) {
      if (AGENCIES.has(second.text) && (second.possessive || previous.capital === false)) {
        tally.add(WEIGHTS.agencyBeside / 2, "beside", written(second));
      } else if (previous.text === "the" && ABOARD.has(second.text))
        tally.add(WEIGHTS.aboard, "beside", written(second));
    }
  }
}

const HEADLINE_WORDS = 8;

/** Whether nearly all words around begin with a capital, so that a capital says nothing. */
function isHeadline(before: readonly Word[], after: readonly Word[]): boolean {
  const near = [...before.slice(0, HEADLINE_WORDS / 2), ...after.slice(0, HEADLINE_WORDS / 2)].filter(
    ({ text, sentences }) => sentences === 0 && !FUNCTION_WORDS.has(text),
  );
  return near.length >= 4 && near.filter(({ capital }) => capital).length / near.length >= 0.8;
}

/** The words within reach: the record's own, another meaning's, the field's. */
function weighWords(
  tally: Tally,
  text: string,
  { start, end }: Candidate,
  { before, after }: Around,
  sense: Sense | undefined,
): void {
  const words = [...before, ...after];
  const first = before.at(-1)?.start ?? start;
  const last = after.at(-1)?.end ?? end;
  const surroundings = ` ${text.slice(first, start)} ${text.slice(end, last)} `.toLowerCase();
  weighOwnWords(tally, surroundings, sense);

  const seen = new Set<string>();
  const cues: { word: string; points: number }[] = [];
  for (const word of words) {
    const cue = findCue(word.text);
    if (cue === undefined || seen.has(word.text) || (cue === "sky" && isSky(sense))) continue;
    seen.add(word.text);
    cues.push({
      word: text.slice(word.start, word.end),
      points: CUE_WEIGHTS[cue] * (word.sentences === 0 ? 1 : WEIGHTS.distant),
    });
  }
  if (HAN.test(surroundings)) {
    for (const [word, cue] of findHanCues(surroundings) as [string, CueKind][])
      cues.push({ word, points: CUE_WEIGHTS[cue] });
  }
  let left: number = sense?.traits.includes("body") ? WEIGHTS.bodyCueLimit : WEIGHTS.cueLimit;
  for (const { word, points } of cues.sort((a, b) => b.points - a.points)) {
    if (left <= 0) break;
    tally.add(Math.min(points, left), "beside", word);
    left -= points;
  }
}

function weighOwnWords(tally: Tally, surroundings: string, sense: Sense | undefined): void {
  let own = 0;
  for (const word of sense?.for ?? []) {
    if (own >= WEIGHTS.ownWordLimit || !stands(surroundings, word)) continue;
    own += WEIGHTS.ownWord;
    tally.add(WEIGHTS.ownWord, "beside", word);
  }
  for (const word of sense?.against ?? []) {
    if (stands(surroundings, word)) tally.add(WEIGHTS.foreignWord);
  }
}

/** Whether a word or phrase stands in a text, both in lower case but for the phrase; Han needs no borders. */
function stands(surroundings: string, phrase: string): boolean {
  const word = phrase.toLowerCase();
  for (let at = surroundings.indexOf(word); at >= 0; at = surroundings.indexOf(word, at + 1)) {
    if (HAN.test(word)) return true;
    const isStart = !/[\p{L}\p{N}]/u.test(surroundings[at - 1] ?? " ");
    const rest = surroundings.slice(at + word.length, at + word.length + 3);
    if (isStart && (!/^[\p{L}\p{N}]/u.test(rest) || /^(?:s|es|а|у|е|ы|и|ом|ой)(?![\p{L}\p{N}])/u.test(rest)))
      return true;
  }
  return false;
}
