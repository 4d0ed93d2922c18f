/** The words of the field in a text, found once however many names stand near them. */
import { isHan, isLetter } from "./evidence-letters";
import { CUES, type CueKind, findHanCues } from "./evidence-words";
import { SHORTEST_STEM, stemCode } from "./stem-table";

/** A word of the field where it stands. */
export interface Cue {
  start: number;
  end: number;
  kind: CueKind;
}

/** No word of the field is longer, whatever its ending. */
const LONGEST_WORD = 32;
/** Behind Latin, Greek and Cyrillic there are no letters that words of the field are written in, but Han. */
const LAST_LETTER = 0x52f;
const ACCENT = /[\u0300-\u036f]/g;

/** Reads the cues of one text as far as it is asked, each part once; what is asked must not go back. */
export class CueReader {
  readonly #text: string;
  readonly #cues: Cue[] = [];
  /** Place of the first cue that may still be asked for. */
  #first = 0;
  #readTo = -1;
  /** Where the last Cyrillic or Han character stands of what was read. */
  lastOther = -1;
  #hasHan = false;

  constructor(text: string) {
    this.#text = text;
  }

  /** Cues that stand between two offsets, in reading order. */
  within(from: number, to: number): Cue[] {
    const start = Math.max(from, this.#readTo);
    if (to > start) {
      this.#hasHan = false;
      this.#readTo = to;
      this.#readWords(start, to);
      if (this.#hasHan) this.#readHan(start, to);
    }
    while (this.#first < this.#cues.length && this.#cues[this.#first]!.start < from) this.#first++;
    const found: Cue[] = [];
    for (let place = this.#first; place < this.#cues.length; place++) {
      const cue = this.#cues[place]!;
      if (cue.end <= to) found.push(cue);
    }
    return found;
  }

  #readWords(from: number, to: number): void {
    const text = this.#text;
    let at = from;
    // A word cut by the border is no word.
    if (from > 0 && this.#letterAt(from - 1) !== 0) while (at < to && this.#letterAt(at) !== 0) at++;
    while (at < to) {
      const first = this.#letterAt(at);
      if (first === 0) {
        at++;
        continue;
      }
      const start = at;
      let second = 0;
      let third = 0;
      for (let letter = first; letter !== 0; letter = this.#letterAt(++at)) {
        if (at === start + 1) second = letter;
        else if (at === start + 2) third = letter;
      }
      const length = at - start;
      if (length < SHORTEST_STEM || length > LONGEST_WORD || !CUES.mayHold(stemCode(first, second, third))) continue;
      const kind = CUES.find(fold(text.slice(start, at)));
      if (kind !== undefined) this.#cues.push({ start, end: at, kind });
    }
  }

  /** The letter at an offset, plain and in lower case, or 0. */
  #letterAt(at: number): number {
    const code = this.#text.charCodeAt(at);
    if (!(code >= 0x80)) {
      const small = code | 0x20;
      return small >= 0x61 && small <= 0x7a ? small : 0;
    }
    if (code > LAST_LETTER) {
      if (isHan(code) && at < this.#readTo) {
        this.#hasHan = true;
        this.lastOther = at;
      }
      return 0;
    }
    if (code >= 0x400 && code <= 0x4ff && at < this.#readTo) this.lastOther = at;
    // Cyrillic, but и and е that may have a sign above.
    if (code >= 0x430 && code <= 0x44f && code !== 0x439) return code;
    return isLetter(code) ? fold(String.fromCharCode(code)).charCodeAt(0) : 0;
  }

  #readHan(from: number, to: number): void {
    for (const { at, word, kind } of findHanCues(this.#text.slice(from, to)))
      this.#cues.push({ start: from + at, end: from + at + word.length, kind });
    this.#cues.sort((a, b) => a.start - b.start);
  }
}

/** Folds a word of letters alone. */
function fold(word: string): string {
  const small = word.toLowerCase();
  for (let index = 0; index < small.length; index++) {
    if (small.charCodeAt(index) >= 0x80) return small.normalize("NFD").replace(ACCENT, "");
  }
  return small;
}
