/** What a page's title says of the names on it. */
import type { Sense } from "../../../data/compile/senses";
import { CUE_WEIGHTS, type Tally, WEIGHTS } from "./evidence";
import { CueReader } from "./evidence-cues";
import { isSky, phrasesOf, stands } from "./evidence-near";

/** A title, read once. */
export interface Title {
  lower: string;
  /** What its words of the field weigh together. */
  points: number;
  /** The first of them. */
  word?: string;
}

const NO_TITLE: Title = { lower: "", points: 0 };

export function readTitle(text: string): Title {
  if (text === "") return NO_TITLE;
  const cues = new CueReader(text).within(0, text.length);
  const sum = cues.reduce((points, { kind }) => points + CUE_WEIGHTS[kind] * WEIGHTS.titleShare, 0);
  const [first] = cues;
  return {
    lower: text.toLowerCase(),
    points: Math.min(WEIGHTS.titleLimit, sum),
    ...(first && { word: text.slice(first.start, first.end) }),
  };
}

/** Adds to `tally` what the title says of a name with this sense. */
export function weighTitle(tally: Tally, { lower, points, word }: Title, sense: Sense | undefined): void {
  if (sense !== undefined && lower !== "") {
    const { speaking, foreign } = phrasesOf(sense);
    const own = speaking.find(({ phrase }) => stands(lower, phrase));
    if (own !== undefined) tally.add(WEIGHTS.ownWord * WEIGHTS.titleShare, "title", own.word);
    if (foreign.some(({ phrase, nameAt }) => nameAt < 0 && stands(lower, phrase))) tally.add(WEIGHTS.foreignWord);
  }
  if (points > 0) tally.add(points * (isSky(sense) ? WEIGHTS.distant : 1), "title", word);
}
