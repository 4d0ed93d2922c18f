/** A place in a text where a name of the lexicon stands, before anything is known of its sense. */
export interface Candidate {
  /** Where the name stands, in UTF-16 code units of the text; without a possessive's 's. */
  start: number;
  end: number;
  /** The name as the lexicon folds it, words apart by one space: "apollo 11", "chang'e 5". */
  key: string;
  /** Records that answer to the name, as numbers for `Lexicon.entity`; more than one where it is shared. */
  entities: readonly number[];
  /** Of a part of a list or range ("Apollo 15, 16 and 17"): the span of the whole list. */
  listed?: { start: number; end: number };
  /** Of a misspelt name: how it should be written, and how many slips of the keys away that is. */
  misspelt?: { name: string; slips: number };
}
