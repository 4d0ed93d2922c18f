/** The words right beside a name, a handful on either side, each read when it is first asked for. */
import { foldWord } from "../../../data/letters";
import { isCapital, isWordCharacter } from "./evidence-letters";
import { hasSentenceEnd } from "./evidence-sentence";
import { WordList } from "./word-list";

/** Words read on either side of a name. */
export const WORDS = 6;
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

/** After an apostrophe: the English possessive's s; before one: French articles and the like. */
const CLITICS = new WordList("s l d qu n t m re ve ll");
const LONGEST_CLITIC = 2;

/** The words on one side of a name. */
export class Side {
  readonly #text: string;
  readonly #isBefore: boolean;
  /** What is read, and where in it reading goes on. */
  readonly #from: number;
  readonly #to: number;
  #edge: number;
  readonly #words: Word[] = [];
  #sentences = 0;
  #isPossessive = false;

  /** @param edge where the name begins or ends, in UTF-16 code units of `text` */
  constructor(text: string, edge: number, isBefore: boolean) {
    this.#text = text;
    this.#isBefore = isBefore;
    this.#from = isBefore ? Math.max(0, edge - REACH) : edge;
    this.#to = isBefore ? edge : Math.min(text.length, edge + REACH);
    this.#edge = edge;
  }

  /** The word so many words from the name, 0 beside it, as far as words are read. */
  at(index: number): Word | undefined {
    while (this.#words.length <= index) {
      const word = index < WORDS ? this.#readOn() : undefined;
      if (word === undefined) return undefined;
      this.#words.push(word);
    }
    return this.#words[index];
  }

  /** The first word for which a test holds, of those from `from` up to `to` words from the name. */
  find(from: number, to: number, isMeant: (word: Word) => boolean): Word | undefined {
    for (let index = from; index < to; index++) {
      const word = this.at(index);
      if (word === undefined || isMeant(word)) return word;
    }
    return undefined;
  }

  #readOn(): Word | undefined {
    const text = this.#text;
    for (let span = this.#nextSpan(); span !== undefined; span = this.#nextSpan()) {
      const { start, end, gap } = span;
      const raw = text.slice(start, end);
      if (end - start <= LONGEST_CLITIC && this.#isClitic(raw, start, end)) {
        if (this.#isBefore && raw === "s") this.#isPossessive = true;
        continue;
      }
      if (gap !== " " && hasSentenceEnd(gap)) this.#sentences++;
      const possessive = this.#isPossessive;
      this.#isPossessive = false;
      const capital = isCapital(text.codePointAt(start)!);
      return { text: fold(raw), capital, possessive, gap, sentences: this.#sentences, start, end };
    }
    return undefined;
  }

  #nextSpan(): Pick<Word, "start" | "end" | "gap"> | undefined {
    const text = this.#text;
    const edge = this.#edge;
    let start = edge;
    let end = edge;
    if (this.#isBefore) {
      const from = this.#from;
      while (end > from && !isWordCharacter(text, end - 1)) end--;
      start = end;
      while (start > from && isWordCharacter(text, start - 1)) start--;
      this.#edge = start;
      // A word cut by the reach is no word.
      return start === end || (start === from && from > 0) ? undefined : { start, end, gap: text.slice(end, edge) };
    }
    const to = this.#to;
    while (start < to && !isWordCharacter(text, start)) start++;
    end = start;
    while (end < to && isWordCharacter(text, end)) end++;
    this.#edge = end;
    return start === end ? undefined : { start, end, gap: text.slice(edge, start) };
  }

  #isClitic(raw: string, start: number, end: number): boolean {
    return (this.#isApostropheAt(start - 1) || this.#isApostropheAt(end)) && CLITICS.has(raw.toLowerCase());
  }

  #isApostropheAt(at: number): boolean {
    return at >= this.#from && at < this.#to && isApostrophe(this.#text.charCodeAt(at));
  }
}

export const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x2bc;

/** Folds a word; most are plain letters and need no more than their case folded. */
function fold(word: string): string {
  for (let index = 0; index < word.length; index++) if (word.charCodeAt(index) >= 0x80) return foldWord(word);
  return word.toLowerCase();
}
