/**
 * The recognizer's own words: text -> candidates -> mentions.
 * Offsets are UTF-16 code units of the text that was given.
 */

/** Why a mention was accepted, in terms a card can show. */
export interface Evidence {
  kind:
    | "exact" // the name has no other meaning
    | "misspelt" // found by similarity to a name
    | "listed" // part of a list: "Apollo 11 and 12"
    | "beside" // a word nearby
    | "grammar" // the way it is written: "the Dawn spacecraft"
    | "title" // a word of the page's title
    | "page" // a word, or a mission already certain, elsewhere on the page
    | "refers"; // a short form of a fuller name before it
  /** The word, name or phrase that speaks; of `misspelt` and `refers` the full name. */
  text: string;
}

/** One name found in a text, with the record it stands for. */
export interface Mention {
  start: number;
  end: number;
  /** The record's id. */
  id: string;
  evidence: Evidence[];
}

/** What the recognizer is told of the page beside its text. */
export interface PageContext {
  title?: string;
  /** BCP 47 tag of the page, as far as known. */
  language?: string;
}
