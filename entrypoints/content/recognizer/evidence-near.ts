/** What the words within reach of a name say: the record's own, another meaning's, the field's. */
import type { Sense } from "../../../data/compile/senses";
import type { Kind } from "../../../data/vocabulary";
import { CUE_WEIGHTS, type Tally, WEIGHTS } from "./evidence";
import type { Cue, CueReader } from "./evidence-cues";
import { findCue } from "./evidence-words";

/** Characters read on either side of a name: about three sentences. */
const REACH = 260;
const SENTENCE_END = /[.!?…]["'”’»)]*\s|[。！？]|\n\s*\n/g;
const EARLY_YEAR =
  /(?:\b(?:in|since|until|from|of|by|around|about|im|seit|en|depuis|год)\b|\() ?(?:1[0-8]\d\d|19[0-4]\d)(?!\d| ?(?:km|kg|m|miles|pounds|feet|tons|people))\b/i;
const MODERN_YEAR = /\b(?:in|since|until|im|seit|en|depuis) (?:195[7-9]|19[6-9]\d|20[0-3]\d)\b/i;
const LATIN = /^[a-z]/i;
const OTHER_SCRIPT = /[\u0400-\u04ff\u4e00-\u9fff]/;
const HAN = /[\u4e00-\u9fff]/;

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
  cues: readonly { kind: Cue["kind"]; word: string; points: number }[];
  /** A year before there were spacecraft. */
  isEarly: boolean;
  /** A year since there are. */
  isModern: boolean;
  /** The name is written in Latin letters, the text is not. */
  isOtherScript: boolean;
}

/** Reads what stands within reach of a span. */
export function readSurroundings(text: string, start: number, end: number, reader: CueReader): Surroundings {
  const from = Math.max(0, start - REACH);
  const to = Math.min(text.length, end + REACH);
  const around = text.slice(from, to);
  const [first, last] = sentenceAround(around, from, start, end);
  const cues = new Map<string, Surroundings["cues"][number]>();
  for (const cue of reader.within(from, to)) {
    if (cue.start < end && start < cue.end) continue;
    const share = cue.start >= first && cue.end <= last ? 1 : WEIGHTS.distant;
    const word = text.slice(cue.start, cue.end);
    const points = CUE_WEIGHTS[cue.kind] * share;
    const folded = word.toLowerCase();
    if (points > (cues.get(folded)?.points ?? 0)) cues.set(folded, { kind: cue.kind, word, points });
  }
  return {
    lower: around.toLowerCase(),
    at: start - from,
    cues: [...cues.values()].sort((a, b) => b.points - a.points),
    isEarly: EARLY_YEAR.test(text.slice(first, last)),
    isModern: MODERN_YEAR.test(text.slice(first, last)),
    isOtherScript: LATIN.test(text.charAt(start)) && OTHER_SCRIPT.test(around),
  };
}

/** Borders of the sentence a span stands in, as far as the surroundings reach from `from`. */
function sentenceAround(around: string, from: number, start: number, end: number): [number, number] {
  let first = from;
  for (const match of around.matchAll(SENTENCE_END)) {
    const at = from + match.index;
    if (at >= end) return [first, at];
    if (at < start) first = at + match[0].length;
  }
  return [first, from + around.length];
}

/**
 * Adds to `tally` what is said within reach of a name.
 * @param sense what the name means beside this record; undefined where nothing
 * @param kind the record's
 */
export function weighNear(tally: Tally, surroundings: Surroundings, sense: Sense | undefined, kind: Kind): void {
  const { lower, at, cues, isEarly, isModern, isOtherScript } = surroundings;
  const sky = skyShare(sense, kind);
  weighOwnWords(tally, lower, at, sense, sky);
  if (isOtherScript) tally.add(WEIGHTS.otherScript);
  if (isEarly) tally.add(WEIGHTS.earlyYear);
  if (isModern && sense?.traits.includes("astronomer")) tally.add(WEIGHTS.modernYear);
  let left: number = sense?.traits.includes("body") ? WEIGHTS.bodyCueLimit : WEIGHTS.cueLimit;
  for (const { kind: cue, word, points } of cues) {
    if (left <= 0) break;
    const weight = Math.min(points * (cue === "sky" || cue === "travel" ? sky : 1), left);
    if (weight > 0) tally.add(weight, "beside", word);
    left -= weight;
  }
}

/** What words of the sky weigh: less where the name's other meaning is met among planets and orbits too. */
function skyShare(sense: Sense | undefined, kind: Kind): number {
  if (sense?.traits.includes("body")) return 0;
  if (!sense?.traits.includes("astronomer")) return 1;
  return kind === "telescope" || kind === "observatory" ? WEIGHTS.skyOfTelescope : WEIGHTS.skyOfAstronomer;
}

function weighOwnWords(tally: Tally, lower: string, at: number, sense: Sense | undefined, sky: number): void {
  if (sense === undefined) return;
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
  /** The same in lower case, for single neighbours. */
  own: ReadonlySet<string>;
  /** `nameAt`: where the name itself stands in the phrase, or -1. */
  foreign: readonly { phrase: string; nameAt: number }[];
}

const phrases = new WeakMap<Sense, SensePhrases>();

export function phrasesOf(sense: Sense): SensePhrases {
  const known = phrases.get(sense);
  if (known) return known;
  const speaking = sense.for.flatMap((word) => {
    const phrase = word.toLowerCase();
    const cue = findCue(phrase);
    // A word of the field is weighed as such, even where a record gives it as its own; a place in the sky is its own.
    return cue === undefined || cue === "sky" ? [{ word, phrase, isOfSky: cue === "sky" }] : [];
  });
  const found: SensePhrases = {
    speaking,
    own: new Set(sense.for.map((word) => word.toLowerCase())),
    foreign: sense.against.map((word) => {
      const phrase = word.toLowerCase();
      return { phrase, nameAt: stands(phrase, sense.key) ? phrase.indexOf(sense.key) : -1 };
    }),
  };
  phrases.set(sense, found);
  return found;
}

const LETTER = /[\p{L}\p{N}]/u;
const INFLECTION = /^(?:s|es|а|у|е|ы|и|ом|ой)?(?![\p{L}\p{N}])/u;

/** Whether a phrase stands in a text, both in lower case; Han needs no borders. */
export function stands(lower: string, phrase: string): boolean {
  if (phrase.endsWith("y") && stands(lower, `${phrase.slice(0, -1)}ies`)) return true;
  for (let at = lower.indexOf(phrase); at >= 0; at = lower.indexOf(phrase, at + 1)) {
    if (HAN.test(phrase)) return true;
    if (at > 0 && LETTER.test(lower.charAt(at - 1))) continue;
    if (INFLECTION.test(lower.slice(at + phrase.length, at + phrase.length + 3))) return true;
  }
  return false;
}
