/** What the words within reach of a name say: the record's own, another meaning's, the field's. */
import type { Sense } from "../../../data/compile/senses";
import { CUE_WEIGHTS, type Tally, WEIGHTS } from "./evidence";
import type { Cue, CueReader } from "./evidence-cues";
import { findCue } from "./evidence-words";

/** Characters read on either side of a name: about three sentences. */
const REACH = 260;
const SENTENCE_END = /[.!?…]["'”’»)]*\s|[。！？]|\n\s*\n/g;
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
  /** Words of the field, the weightiest first, each once; beyond the name's own sentence they weigh half. */
  cues: readonly { kind: Cue["kind"]; word: string; points: number }[];
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
    cues: [...cues.values()].sort((a, b) => b.points - a.points),
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
 */
export function weighNear(tally: Tally, { lower, cues, isOtherScript }: Surroundings, sense: Sense | undefined): void {
  weighOwnWords(tally, lower, sense);
  if (isOtherScript) tally.add(WEIGHTS.otherScript);
  const isAbove = isSky(sense);
  let left: number = sense?.traits.includes("body") ? WEIGHTS.bodyCueLimit : WEIGHTS.cueLimit;
  for (const { kind, word, points } of cues) {
    if (left <= 0) break;
    // Astronomers and gods are met among planets and orbits too.
    if (isAbove && (kind === "sky" || kind === "travel")) continue;
    tally.add(Math.min(points, left), "beside", word);
    left -= points;
  }
}

function weighOwnWords(tally: Tally, lower: string, sense: Sense | undefined): void {
  if (sense === undefined) return;
  const { speaking, foreign } = phrasesOf(sense);
  let left: number = WEIGHTS.ownWordLimit;
  for (const { word, phrase } of speaking) {
    if (left <= 0) break;
    if (!stands(lower, phrase)) continue;
    left -= WEIGHTS.ownWord;
    tally.add(WEIGHTS.ownWord, "beside", word);
  }
  for (const { phrase, holdsName } of foreign) {
    if (stands(lower, phrase)) tally.add(holdsName ? WEIGHTS.foreignPhrase : WEIGHTS.foreignWord);
  }
}

/** A sense's words, ready to be looked for. */
export interface SensePhrases {
  speaking: readonly { word: string; phrase: string }[];
  /** The same in lower case, for single neighbours. */
  own: ReadonlySet<string>;
  foreign: readonly { phrase: string; holdsName: boolean }[];
}

const phrases = new WeakMap<Sense, SensePhrases>();

export function phrasesOf(sense: Sense): SensePhrases {
  const known = phrases.get(sense);
  if (known) return known;
  const speaking = sense.for
    .filter((word) => !isCommon(word, sense))
    .map((word) => ({ word, phrase: word.toLowerCase() }));
  const found: SensePhrases = {
    speaking,
    own: new Set(sense.for.map((word) => word.toLowerCase())),
    foreign: sense.against.map((word) => {
      const phrase = word.toLowerCase();
      return { phrase, holdsName: stands(phrase, sense.key) };
    }),
  };
  phrases.set(sense, found);
  return found;
}

/**
 * A word of the field is weighed as such, even where a record gives it as its
 * own. A place in the sky is its own, but where the other meaning is up there too.
 */
function isCommon(word: string, sense: Sense): boolean {
  const cue = findCue(word.toLowerCase());
  return cue !== undefined && (cue !== "sky" || isSky(sense));
}

const LETTER = /[\p{L}\p{N}]/u;
const INFLECTION = /^(?:s|es|а|у|е|ы|и|ом|ой)?(?![\p{L}\p{N}])/u;

/** Whether a phrase stands in a text, both in lower case; Han needs no borders. */
export function stands(lower: string, phrase: string): boolean {
  for (let at = lower.indexOf(phrase); at >= 0; at = lower.indexOf(phrase, at + 1)) {
    if (HAN.test(phrase)) return true;
    if (at > 0 && LETTER.test(lower.charAt(at - 1))) continue;
    if (INFLECTION.test(lower.slice(at + phrase.length, at + phrase.length + 3))) return true;
  }
  return false;
}
