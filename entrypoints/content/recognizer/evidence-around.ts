/** The words around a candidate, read only as far as they are asked for. */
import { normalizeName } from "../../../data/normalize";

/** Characters read on either side of a name: about three sentences. */
export const REACH = 260;

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

/** The text on both sides of a name; `before` and `after` are ordered from the name outwards. */
export interface Around {
  before: readonly Word[];
  after: readonly Word[];
}

const WORD = /[\p{L}\p{N}]+/gu;
const CAPITAL = /^\p{Lu}/u;
const SENTENCE_END = /[.!?…]["'”’»)]*\s|[。！？]|\n\s*\n|^\s*[.!?…]\s*$/u;
/** After an apostrophe: the English possessive's s; before one: French articles and the like. */
const CLITIC = /^(?:s|l|d|qu|n|t|m|re|ve|ll)$/i;
const APOSTROPHE = /^['’ʼ]$/;

/**
 * Reads the words around a span.
 * @param start offset of the name; `end` its end, both in UTF-16 code units of `text`
 */
export function lookAround(text: string, start: number, end: number): Around {
  const left = text.slice(Math.max(0, start - REACH), start);
  const right = text.slice(end, end + REACH);
  return {
    before: readWords(left, start - left.length, true),
    after: readWords(right, end, false),
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
    const gap = backwards ? text.slice(index + raw.length, edge) : text.slice(edge, index);
    edge = backwards ? index : index + raw.length;
    if (
      CLITIC.test(raw) &&
      (APOSTROPHE.test(text[index - 1] ?? "") || APOSTROPHE.test(text[index + raw.length] ?? ""))
    ) {
      if (raw === "s" && APOSTROPHE.test(text[index - 1] ?? "")) {
        if (backwards) possessive = true;
        else if (words.length > 0) words.at(-1)!.possessive = true;
      }
      continue;
    }
    if (SENTENCE_END.test(gap)) sentences++;
    words.push({
      text: fold(raw),
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

const PLAIN = /^[a-z\d]+$/i;

function fold(word: string): string {
  return PLAIN.test(word) ? word.toLowerCase() : normalizeName(word);
}
