/** The longest name that begins at one place of a text. */
import { SEED } from "../../../data/hash";
import { foldWord, stemOf } from "../../../data/letters";
import { FILTERED_TOKENS } from "../../../data/lexicon-format";
import { NONE, NUMBER, nextToken, SIGN, TokenReader } from "../../../data/tokens";
import { mayEnd } from "./boundary";
import type { Lexicon, Name } from "./lexicon";

/** One token of the text on the way to a name. */
interface Step {
  start: number;
  end: number;
  kind: number;
  /** Of a number. */
  digits: string;
  /** Read without its final s. */
  isSingular: boolean;
  /** Hash of all tokens up to and with this one. */
  hash: number;
}

/** A name in the text, and the tokens it was read from. */
export interface Match {
  name: Name;
  start: number;
  end: number;
  steps: readonly Step[];
}

/** No name of the catalogue has more tokens; a Chinese one has as many as signs. */
const LONGEST = 16;

const reader = new TokenReader();

/**
 * Finds the longest name that begins at `start`.
 * @param prior what a name in a list leaves out ("Apollo" before "12" in "Apollo 11 and 12"): steps of an earlier match
 */
export function matchAt(lexicon: Lexicon, text: string, start: number, prior: readonly Step[] = []): Match | undefined {
  const steps = [...prior];
  let best: Match | undefined;
  let hash = prior.at(-1)?.hash ?? SEED;
  let previous = prior.at(-1)?.kind ?? NONE;
  let at = start;
  while (at >= 0 && steps.length < LONGEST && reader.read(text, at, hash, previous)) {
    const isSingular = prefersSingular(lexicon, steps.length);
    const step: Step = {
      start: at,
      end: reader.end,
      kind: reader.kind,
      digits: reader.digits,
      isSingular,
      hash: isSingular ? reader.singularHash : reader.hash,
    };
    steps.push(step);
    if (steps.length <= FILTERED_TOKENS && !lexicon.mayBegin(step.hash)) break;
    let name = lexicon.find(step.hash, () => spell(text, steps));
    if (name === undefined && !isSingular && reader.singularHash !== 0) {
      name = lexicon.find(reader.singularHash, () => spell(text, steps, true));
      if (name !== undefined) Object.assign(step, { isSingular: true, hash: reader.singularHash });
    }
    if (name !== undefined && mayEnd(text, reader, name.numbered) && mayInflect(lexicon, name, steps)) {
      best = { name, start: steps[prior.length]!.start, end: reader.end, steps: steps.slice() };
    }
    hash = step.hash;
    previous = step.kind;
    at = nextToken(text, step.end);
  }
  return best;
}

/** Whether the token just read is a plural or genitive: only so does a name begin with it. */
function prefersSingular(lexicon: Lexicon, stepsBefore: number): boolean {
  return (
    stepsBefore < FILTERED_TOKENS &&
    reader.singularHash !== 0 &&
    !lexicon.mayBegin(reader.hash) &&
    lexicon.mayBegin(reader.singularHash)
  );
}

/** A word that also means something else is not the name in its plural: "Dawns", "Spirits". */
function mayInflect(lexicon: Lexicon, { key, entities }: Name, steps: readonly Step[]): boolean {
  if (!steps.at(-1)!.isSingular) return true;
  return !entities.some((index) => lexicon.entity(index).ambiguous.some((sense) => sense.key === key));
}

/** The text's own form of the tokens, apart by spaces where it sets them apart. */
function spell(text: string, steps: readonly Step[], lastIsSingular = false): string {
  let spelled = "";
  for (const [index, step] of steps.entries()) {
    const before = steps[index - 1];
    if (before !== undefined && before.end !== step.start) spelled += " ";
    if (step.kind === NUMBER) {
      spelled += step.digits;
      continue;
    }
    const raw = text.slice(step.start, step.end);
    const form = step.kind === SIGN ? raw : stemOf(foldWord(raw));
    spelled += step.isSingular || (lastIsSingular && index === steps.length - 1) ? form.slice(0, -1) : form;
  }
  return spelled;
}
