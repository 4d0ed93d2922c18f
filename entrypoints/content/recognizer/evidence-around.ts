/** The words right beside a name, a handful on either side. */
import { foldWord } from "../../../data/letters";

/** Words read on either side of a name. */
const WORDS = 6;
/** Characters they are looked for in. */
const REACH = 80;

/** One word beside a name. */
export interface Word {
  /** Folded like a name, without a possessive's s. */
  text: string;
  /** Begins with a capital. */
  capital: boolean;
  possessive: boolean;
  /** What stands between this word and its neighbour towards the name. */
  gap: string;
  /** Sentence ends between this word and the name. */
  sentences: number;
  start: number;
  end: number;
}

/** The words on both sides of a name, ordered from the name outwards. */
export interface Around {
  before: readonly Word[];
  after: readonly Word[];
}

const WORD = /[\p{L}\p{N}]+/gu;
const CAPITAL = /^\p{Lu}/u;
const PLAIN = /^[a-z\d]+$/i;
const SENTENCE_END = /[.!?…]["'”’»)]*\s|[。！？]|\n\s*\n|^\s*[.!?…]\s*$/;
/** After an apostrophe: the English possessive's s; before one: French articles and the like. */
const CLITIC = /^(?:s|l|d|qu|n|t|m|re|ve|ll)$/i;
const APOSTROPHE = /^['’ʼ]$/;

/**
 * Reads the words around a span.
 * @param start offset of the name; `end` its end, both in UTF-16 code units of `text`
 */
export function lookAround(text: string, start: number, end: number): Around {
  const from = Math.max(0, start - REACH);
  return {
    before: readWords(text.slice(from, start), from, true),
    after: readWords(text.slice(end, end + REACH), end, false),
  };
}

function readWords(text: string, offset: number, backwards: boolean): Word[] {
  const found = [...text.matchAll(WORD)];
  // A word cut by the reach is no word.
  if (backwards && found[0]?.index === 0 && offset > 0) found.shift();
  if (backwards) found.reverse();
  const words: Word[] = [];
  let sentences = 0;
  let edge = backwards ? text.length : 0;
  let possessive = false;
  for (const { 0: raw, index } of found) {
    if (words.length === WORDS) break;
    const gap = backwards ? text.slice(index + raw.length, edge) : text.slice(edge, index);
    edge = backwards ? index : index + raw.length;
    if (isClitic(text, raw, index)) {
      if (raw === "s" && backwards) possessive = true;
      continue;
    }
    if (SENTENCE_END.test(gap)) sentences++;
    words.push({
      text: PLAIN.test(raw) ? raw.toLowerCase() : foldWord(raw),
      capital: CAPITAL.test(raw),
      possessive,
      gap,
      sentences,
      start: offset + index,
      end: offset + index + raw.length,
    });
    possessive = false;
  }
  return words;
}

function isClitic(text: string, raw: string, index: number): boolean {
  if (!CLITIC.test(raw)) return false;
  return APOSTROPHE.test(text.charAt(index - 1)) || APOSTROPHE.test(text.charAt(index + raw.length));
}
