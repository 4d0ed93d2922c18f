/** What is known of a candidate's sense before the page is asked. */
import type { Candidate } from "./candidate";
import type { Tally } from "./evidence";

/** One record a candidate may stand for. */
export interface Option {
  entity: number;
  tally: Tally;
  /** Points it needs. */
  needed: number;
}

/** What a candidate's own text and the title say; the page decides the rest. */
export interface Judgement {
  candidate: Candidate;
  /** The records that may be meant, the likeliest first; never empty. */
  options: readonly Option[];
  /** The name has no other meaning at all. */
  clear: boolean;
}

/** Whether a record has enough points by its own text and the title. */
export const isCertain = ({ tally, needed }: Option): boolean => tally.points >= needed;
