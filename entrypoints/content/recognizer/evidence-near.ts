/** What the words within reach of a name say: the record's own, another meaning's, the field's. */
import type { Sense } from "../../../data/compile/senses";
import type { Kind } from "../../../data/vocabulary";
import { CUE_WEIGHTS, type Tally, WEIGHTS } from "./evidence";
import type { Cue, CueReader } from "./evidence-cues";
import { isHan, isWordCharacter } from "./evidence-letters";
import { sentenceAround } from "./evidence-sentence";
import { findCue } from "./evidence-words";
import { mayHoldYear, readYears, type Years } from "./evidence-year";

/** Characters read on either side of a name: about three sentences. */
const REACH = 260;
/** Whether the name's other meaning is in the sky, or of someone who looked there. */
export const isSky = (sense: Sense | undefined): boolean =>
  sense !== undefined && (sense.traits.includes("body") || sense.traits.includes("astronomer"));

/** What stands within reach of a name, the same for all records it may stand for. */
export interface Surroundings {
  /** In lower case, the name itself among it. */
  lower: string;
  /** Where the name stands in `lower`. */
  at: number;
  /** Words of the field, the weightiest first, each once; beyond the name's own sentence they weigh half. */
  cues: readonly WeighedCue[];
  /** Of the name's own sentence. */
  years: Years;
  /** The name is written in Latin letters, the text is not. */
  isOtherScript: boolean;
}

/** A word of the field and what it weighs where it stands. */
interface WeighedCue {
  kind: Cue["kind"];
  word: string;
  points: number;
}

const NO_CUES: readonly WeighedCue[] = [];
const NO_YEARS: Years = { isEarly: false, isModern: false };

/** Reads what stands within reach of a span. */
export function readSurroundings(text: string, start: number, end: number, reader: CueReader): Surroundings {
  const from = Math.max(0, start - REACH);
  const to = Math.min(text.length, end + REACH);
  const [first, last] = sentenceAround(text, from, to, start, end);
  const cues = reader.within(from, to);
  const sentence = text.slice(first, last);
  return {
    lower: text.slice(from, to).toLowerCase(),
    at: start - from,
    cues: cues.length === 0 ? NO_CUES : weighCues(text, cues, { start, end }, first, last),
    years: mayHoldYear(sentence) ? readYears(sentence) : NO_YEARS,
    isOtherScript: reader.lastOther >= from && isLatin(text.charCodeAt(start)),
  };
}

/** @param name the span that the words stand around; `first` and `last` border its sentence */
function weighCues(
  text: string,
  cues: readonly Cue[],
  name: { start: number; end: number },
  first: number,
  last: number,
): WeighedCue[] {
  const byWord = new Map<string, WeighedCue>();
  for (const { start, end, kind } of cues) {
    if (start < name.end && name.start < end) continue;
    const word = text.slice(start, end);
    const points = CUE_WEIGHTS[kind] * (start >= first && end <= last ? 1 : WEIGHTS.distant);
    const folded = word.toLowerCase();
    if (points > (byWord.get(folded)?.points ?? 0)) byWord.set(folded, { kind, word, points });
  }
  return [...byWord.values()].sort((a, b) => b.points - a.points);
}

const isLatin = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;

/**
 * Adds to `tally` what is said within reach of a name.
 * @param sense what the name means beside this record; undefined where nothing
 * @param kind the record's
 */
export function weighNear(tally: Tally, surroundings: Surroundings, sense: Sense | undefined, kind: Kind): void {
  const { lower, at, cues, years, isOtherScript } = surroundings;
  const sky = sense === undefined ? 1 : skyShare(sense, kind);
  if (sense !== undefined) weighOwnWords(tally, lower, at, sense, sky);
  if (isOtherScript) tally.add(WEIGHTS.otherScript);
  if (years.isEarly) tally.add(WEIGHTS.earlyYear);
  if (years.isModern && sense?.traits.includes("astronomer")) tally.add(WEIGHTS.modernYear);
  let left: number = sense?.traits.includes("body") ? WEIGHTS.bodyCueLimit : WEIGHTS.cueLimit;
  for (const { kind: cue, word, points } of cues) {
    if (left <= 0) break;
    const weight = Math.min(points * (cue === "sky" || cue === "travel" ? sky : 1), left);
    if (weight > 0) tally.add(weight, "beside", word);
    left -= weight;
  }
}

/** What words of the sky weigh: less where the name's other meaning is met among planets and orbits too. */
function skyShare(sense: Sense, kind: Kind): number {
  if (sense.traits.includes("body")) return 0;
  if (!sense.traits.includes("astronomer")) return 1;
  return kind === "telescope" || kind === "observatory" ? WEIGHTS.skyOfTelescope : WEIGHTS.skyOfAstronomer;
}

function weighOwnWords(tally: Tally, lower: string, at: number, sense: Sense, sky: number): void {
  const { speaking, foreign } = phrasesOf(sense);
  let left: number = WEIGHTS.ownWordLimit;
  for (const { word, phrase, isOfSky } of speaking) {
    if (left <= 0) break;
    const weight = WEIGHTS.ownWord * (isOfSky ? sky : 1);
    if (weight === 0 || !stands(lower, phrase)) continue;
    left -= weight;
    tally.add(weight, "beside", word);
  }
  for (const { phrase, nameAt } of foreign) {
    // "Mohammed bin Rashid" is lost, another Rashid in the sentence is not.
    if (nameAt >= 0) {
      if (lower.startsWith(phrase, at - nameAt)) tally.add(WEIGHTS.foreignPhrase);
    } else if (!tally.isDecided && stands(lower, phrase)) tally.add(WEIGHTS.foreignWord);
  }
}

/** A sense's words, ready to be looked for. */
export interface SensePhrases {
  speaking: readonly { word: string; phrase: string; isOfSky: boolean }[];
  /** `nameAt`: where the name itself stands in the phrase, or -1. */
  foreign: readonly { phrase: string; nameAt: number }[];
}

const phrases = new WeakMap<Sense, SensePhrases>();

export function phrasesOf(sense: Sense): SensePhrases {
  const known = phrases.get(sense);
  if (known) return known;
  const speaking: { word: string; phrase: string; isOfSky: boolean }[] = [];
  for (const word of sense.for) {
    const phrase = word.toLowerCase();
    const cue = findCue(phrase);
    // A word of the field is weighed as such, even where a record gives it as its own; a place in the sky is its own.
    if (cue === undefined || cue === "sky") speaking.push({ word, phrase, isOfSky: cue === "sky" });
  }
  const foreign: { phrase: string; nameAt: number }[] = [];
  for (const word of sense.against) {
    const phrase = word.toLowerCase();
    foreign.push({ phrase, nameAt: stands(phrase, sense.key) ? phrase.indexOf(sense.key) : -1 });
  }
  const found = { speaking, foreign };
  phrases.set(sense, found);
  return found;
}

/** What a phrase of these languages may go on with at its end. */
const INFLECTIONS = ["", "s", "es", "а", "у", "е", "ы", "и", "ом", "ой"];

/** Whether a phrase stands in a text, both in lower case; Han needs no borders. */
export function stands(lower: string, phrase: string): boolean {
  const stem = phrase.endsWith("y") ? phrase.slice(0, -1) : phrase;
  for (let at = lower.indexOf(stem); at >= 0; at = lower.indexOf(stem, at + 1)) {
    if (stem === phrase && hasHan(phrase)) return true;
    if (at > 0 && isWordCharacter(lower, at - 1)) continue;
    const end = at + stem.length;
    if (stem === phrase ? mayEndAt(lower, end) : endsInY(lower, end)) return true;
  }
  return false;
}

/** "galaxy", "galaxies". */
function endsInY(lower: string, at: number): boolean {
  return (
    (lower.startsWith("y", at) && mayEndAt(lower, at + 1)) || (lower.startsWith("ies", at) && mayEndAt(lower, at + 3))
  );
}

function mayEndAt(lower: string, at: number): boolean {
  for (const ending of INFLECTIONS) {
    if (lower.startsWith(ending, at) && !isWordCharacter(lower, at + ending.length)) return true;
  }
  return false;
}

function hasHan(phrase: string): boolean {
  for (let index = 0; index < phrase.length; index++) if (isHan(phrase.charCodeAt(index))) return true;
  return false;
}
