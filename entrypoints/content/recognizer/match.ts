/** The longest name that begins at one place of a text. */
import { SEED } from "../../../data/hash";
import { foldWord, stemOf } from "../../../data/letters";
import { isTokenStart, NONE, NUMBER, nextToken, SIGN, type Token, TokenReader } from "../../../data/tokens";
import { mayEnd } from "./boundary";
import type { Lexicon, Name } from "./lexicon";

/** A name in the text, and the tokens it was read from. */
export interface Match {
  name: Name;
  start: number;
  end: number;
  steps: readonly Token[];
}

/** No name of the catalogue has more tokens; a Chinese one has as many as signs. */
const LONGEST = 16;
/** No name goes on after these. */
const NAME_END = ".,;:!?()[]。，；：！？";

const reader = new TokenReader();

/**
 * Finds the longest name that begins at `start`.
 * @param prior what a name in a list leaves out ("Apollo" before "12" in "Apollo 11 and 12"): steps of an earlier match
 */
export function matchAt(
  lexicon: Lexicon,
  text: string,
  start: number,
  prior: readonly Token[] = [],
): Match | undefined {
  const steps = readSteps(lexicon, text, start, prior, false);
  const literal = longestName(lexicon, text, steps, prior.length);
  const first = steps[0];
  if (prior.length > 0 || !first?.singularHash || !lexicon.table.mayBegin(first.singularHash)) return literal;
  // "Voyagers 1 and 2": where both a word and its singular begin names, the longer name wins.
  const singular = longestName(lexicon, text, readSteps(lexicon, text, start, prior, true), 0);
  return (singular?.end ?? 0) > (literal?.end ?? 0) ? singular : literal;
}

/**
 * Whether a name may begin at `start`, or go on from there beyond the text's end; surely not where this says no.
 * As `matchAt` reads, without keeping what it reads.
 */
export function mayMatch(lexicon: Lexicon, text: string, start: number): boolean {
  const { table } = lexicon;
  let hash = SEED;
  let previous: number = NONE;
  let at = start;
  for (let length = 0; at >= 0 && length < LONGEST && reader.read(text, at, hash, previous); length++) {
    const { singularHash } = reader;
    if (table.mayBeName(reader.hash) || (singularHash !== 0 && table.mayBeName(singularHash))) return true;
    if (!table.mayBegin(reader.hash)) {
      if (singularHash === 0 || !table.mayBegin(singularHash)) return false;
      reader.readSingular();
    }
    ({ hash, kind: previous } = reader);
    at = nextToken(text, reader.end);
  }
  return at < 0 && mayGoOn(text, reader.end);
}

/** Whether nothing stands between a token and the text's end that ends a name: "Chang'" before "e 5". */
function mayGoOn(text: string, from: number): boolean {
  let at = from;
  while (at < text.length && !isTokenStart(text.charCodeAt(at)) && !NAME_END.includes(text.charAt(at))) at++;
  return at === text.length;
}

/**
 * The tokens from `start` on, after the prior ones, as far as a name may go.
 * @param asSingular takes the first word without its final s where both begin names
 */
function readSteps(
  lexicon: Lexicon,
  text: string,
  start: number,
  prior: readonly Token[],
  asSingular: boolean,
): Token[] {
  const steps = [...prior];
  let hash = prior.at(-1)?.hash ?? SEED;
  let previous = prior.at(-1)?.kind ?? NONE;
  let at = start;
  while (at >= 0 && steps.length < LONGEST && reader.read(text, at, hash, previous)) {
    const { singularHash } = reader;
    if (asSingular && at === start) reader.readSingular();
    let goesOn = lexicon.table.mayBegin(reader.hash);
    if (!goesOn && !lexicon.table.mayBeName(reader.hash)) {
      if (singularHash === 0 || reader.isSingular) break;
      goesOn = lexicon.table.mayBegin(singularHash);
      if (!goesOn && !lexicon.table.mayBeName(singularHash)) break;
      reader.readSingular();
    }
    const step = reader.take();
    steps.push(step);
    if (!goesOn) break;
    ({ hash, kind: previous } = step);
    at = nextToken(text, step.end);
  }
  return steps;
}

function longestName(lexicon: Lexicon, text: string, steps: readonly Token[], prior: number): Match | undefined {
  for (let length = steps.length; length > prior; length--) {
    const last = steps[length - 1]!;
    const name = findName(lexicon, text, steps, length, prior);
    if (name === undefined || !mayEnd(text, last, () => lexicon.table.mayBeNumbered(last.hash))) continue;
    return { name, start: steps[prior]!.start, end: last.end, steps: steps.slice(0, length) };
  }
  return undefined;
}

/** The name that the first `length` steps spell; the last of them may be its plural or genitive. */
function findName(
  lexicon: Lexicon,
  text: string,
  steps: readonly Token[],
  length: number,
  prior: number,
): Name | undefined {
  const last = steps[length - 1]!;
  const { singularHash } = last;
  const mayBeSingular = singularHash !== 0 && lexicon.table.mayBeName(singularHash);
  if (!mayBeSingular && !lexicon.table.mayBeName(last.hash)) return undefined;
  // What a list leaves out does not stand in the text before its parts.
  const raw = prior === 0 ? text.slice(steps[0]!.start, last.end) : undefined;
  const exact = lexicon.find(last.hash, raw, () => spell(text, steps, length, last.isSingular));
  if (exact !== undefined) return last.isSingular && hasSenses(lexicon, exact) ? undefined : exact;
  if (!mayBeSingular) return undefined;
  const singular = lexicon.find(singularHash, raw, () => spell(text, steps, length, true));
  return singular !== undefined && hasSenses(lexicon, singular) ? undefined : singular;
}

/** A word that also means something else is not the name in its plural: "Dawns", "Spirits". */
function hasSenses(lexicon: Lexicon, { key, entities }: Name): boolean {
  return entities.some(
    (record) => lexicon.knows(record) && lexicon.entity(record).ambiguous.some((sense) => sense.key === key),
  );
}

/** The text's own form of the tokens, apart by spaces where it sets them apart. */
function spell(text: string, steps: readonly Token[], length: number, lastIsSingular: boolean): string {
  let spelled = "";
  for (let index = 0; index < length; index++) {
    const step = steps[index]!;
    const before = steps[index - 1];
    if (before && (before.end !== step.start || (before.kind === NUMBER && step.kind === NUMBER))) spelled += " ";
    if (step.kind === NUMBER) {
      spelled += step.digits;
      continue;
    }
    const raw = text.slice(step.start, step.end);
    const form = step.isAscii ? raw.toLowerCase() : step.kind === SIGN ? raw : stemOf(foldWord(raw));
    const isSingular = index === length - 1 ? lastIsSingular : step.isSingular;
    spelled += isSingular ? form.slice(0, -1) : form;
  }
  return spelled;
}
