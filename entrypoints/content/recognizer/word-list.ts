/** Lists of words that cost nothing until they are asked, and little when they are. */

/** From so many questions on, a set has paid for itself. */
const OFTEN = 100;

/**
 * Words of one meaning, searched in the text they are written in: to look through a few hundred characters is cheaper
 * than to fill a set, in a page that has a handful of names to ask for.
 */
export class WordList {
  readonly #words: string;
  #asked = 0;
  #set: ReadonlySet<string> | undefined;

  /** @param words folded, apart by one space */
  constructor(words: string) {
    this.#words = ` ${words} `;
  }

  /** @param word folded, without spaces */
  has(word: string): boolean {
    if (this.#set !== undefined) return this.#set.has(word);
    if (++this.#asked > OFTEN) this.#set = new Set(this.#words.trim().split(" "));
    return this.#words.includes(` ${word} `);
  }

  /** Whether any of them begins so. */
  hasBeginning(beginning: string): boolean {
    return this.#words.includes(` ${beginning}`);
  }
}
