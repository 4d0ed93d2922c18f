/** What the words within reach of a name say: the record's own, another meaning's, the field's. */
import type { Sense } from "../../../data/compile/senses";
import { CUE_WEIGHTS, type Tally, WEIGHTS } from "./evidence";
import type { Around } from "./evidence-around";
import { findCue, findHanCues } from "./evidence-words";

const LATIN = /^[a-z]/i;
const OTHER_SCRIPT = /\p{Script=Han}|\p{Script=Cyrillic}/u;
const HAN = /\p{Script=Han}/u;

/** Whether the name's other meaning is in the sky, or of someone who looked there. */
export const isSky = (sense: Sense | undefined): boolean =>
  sense !== undefined && (sense.traits.includes("body") || sense.traits.includes("astronomer"));

/**
 * Adds to `tally` what is said within reach of the span.
 * @param sense what the name means beside this record; undefined where nothing
 */
export function weighNear(
  tally: Tally,
  text: string,
  { start, end }: { start: number; end: number },
  { before, after }: Around,
  sense: Sense | undefined,
): void {
  const first = before.at(-1)?.start ?? start;
  const last = after.at(-1)?.end ?? end;
  const surroundings = text.slice(first, last).toLowerCase();
  weighOwnWords(tally, surroundings, sense);

  const cues: { word: string; points: number }[] = [];
  const seen = new Set<string>();
  for (const { text: folded, sentences, ...span } of [...before, ...after]) {
    const cue = findCue(folded);
    if (cue === undefined || seen.has(folded)) continue;
    // Astronomers and gods are met among planets and orbits too.
    if (isSky(sense) && (cue === "sky" || cue === "travel")) continue;
    seen.add(folded);
    const points = CUE_WEIGHTS[cue] * (sentences === 0 ? 1 : WEIGHTS.distant);
    cues.push({ word: text.slice(span.start, span.end), points });
  }
  if (LATIN.test(text.slice(start, end)) && OTHER_SCRIPT.test(surroundings)) tally.add(WEIGHTS.otherScript);
  if (HAN.test(surroundings)) {
    for (const [word, cue] of findHanCues(surroundings)) cues.push({ word, points: CUE_WEIGHTS[cue] });
  }
  let left: number = sense?.traits.includes("body") ? WEIGHTS.bodyCueLimit : WEIGHTS.cueLimit;
  for (const { word, points } of cues.sort((a, b) => b.points - a.points)) {
    if (left <= 0) break;
    tally.add(Math.min(points, left), "beside", word);
    left -= points;
  }
}

function weighOwnWords(tally: Tally, surroundings: string, sense: Sense | undefined): void {
  let left: number = WEIGHTS.ownWordLimit;
  for (const word of sense?.for ?? []) {
    if (left <= 0 || isCommon(word, sense) || !stands(surroundings, word)) continue;
    left -= WEIGHTS.ownWord;
    tally.add(WEIGHTS.ownWord, "beside", word);
  }
  for (const word of sense?.against ?? []) {
    if (!stands(surroundings, word)) continue;
    const holdsName = sense !== undefined && stands(word.toLowerCase(), sense.key);
    tally.add(holdsName ? WEIGHTS.foreignPhrase : WEIGHTS.foreignWord);
  }
}

/**
 * A word of the field is weighed as such, even where a record gives it as its
 * own. A place in the sky is its own, but where the other meaning is up there too.
 */
export function isCommon(word: string, sense: Sense | undefined): boolean {
  const cue = findCue(word.toLowerCase());
  return cue !== undefined && (cue !== "sky" || isSky(sense));
}

/** Whether a word or phrase stands in a text, both in lower case but for the phrase; Han needs no borders. */
export function stands(surroundings: string, phrase: string): boolean {
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
