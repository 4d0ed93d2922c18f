/** The places of a text at which a name may begin, in order. */
import { LOWER_CASE_STOP } from "../../../data/lexicon-format";
import type { Lexicon } from "./lexicon";

export class Stops {
  readonly #letters: RegExp;
  readonly #text: string;
  /** The next stop at a letter, and at the lower-case string; past the text where there is none. */
  #letter = -1;
  #string: number;

  constructor({ starts }: Lexicon, text: string) {
    this.#letters = starts;
    this.#text = text;
    this.#string = this.#findString(0);
  }

  /** The first stop at or after `from`, which never goes back; -1 where there is none. */
  next(from: number): number {
    // Each search ends at a stop that is remembered, so that no part of the text is gone through twice.
    if (this.#letter < from) {
      this.#letters.lastIndex = from;
      this.#letter = this.#letters.test(this.#text) ? this.#letters.lastIndex - 1 : this.#text.length;
    }
    if (this.#string < from) this.#string = this.#findString(from);
    const stop = Math.min(this.#letter, this.#string);
    return stop < this.#text.length ? stop : -1;
  }

  #findString(from: number): number {
    const at = this.#text.indexOf(LOWER_CASE_STOP, from);
    return at < 0 ? this.#text.length : at;
  }
}
