/** The places of a text at which a name may begin, in order. */
import { LOWER_CASE_STOP } from "../../../data/lexicon-format";
import type { Lexicon } from "./lexicon";

/**
 * All but ASCII's small letters and signs, accented and Cyrillic small letters, and punctuation. A regular expression
 * goes through a page natively; with the very letters of the lexicon in its class it would take six times as long.
 */
const LETTERS = /[A-Z\u00c0-\u00de\u0100-\u042f\u0436\u0590-\u1fff\u2e80-\uffff]/g;

export class Stops {
  readonly #lexicon: Lexicon;
  readonly #text: string;
  /** The next stop at a letter, and at the lower-case string; the text's length where there is none. */
  #letter = -1;
  #string: number;

  constructor(lexicon: Lexicon, text: string) {
    this.#lexicon = lexicon;
    this.#text = text;
    this.#string = this.#findString(0);
  }

  /** The first stop at or after `from`, which never goes back; -1 where there is none. */
  next(from: number): number {
    // Each search ends at a stop that is remembered, so that no part of the text is gone through twice.
    if (this.#letter < from) this.#letter = this.#findLetter(from);
    if (this.#string < from) this.#string = this.#findString(from);
    const stop = this.#letter < this.#string ? this.#letter : this.#string;
    return stop < this.#text.length ? stop : -1;
  }

  #findLetter(from: number): number {
    LETTERS.lastIndex = from;
    while (LETTERS.test(this.#text)) {
      let at = LETTERS.lastIndex - 1;
      let code = this.#text.charCodeAt(at);
      if (code < 0x80) return at;
      // In a script of which every letter is in the class, going on by hand is quicker.
      while (code >= 0x80 && !this.#lexicon.isStop(code)) code = this.#text.charCodeAt(++at);
      if (code >= 0x80) return at;
      LETTERS.lastIndex = at;
    }
    return this.#text.length;
  }

  #findString(from: number): number {
    const at = this.#text.indexOf(LOWER_CASE_STOP, from);
    return at < 0 ? this.#text.length : at;
  }
}
