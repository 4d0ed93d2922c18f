/** Lists of words that cost nothing until they are asked, and little when they are. */

/**
 * Words of one meaning, searched in the text they are written in: to look through a few hundred characters is cheaper
 * than to fill a set, in a page that has a handful of names to ask for.
 */
export class WordList {
  readonly #words: string;

  /** @param words folded, apart by one space */
  constructor(words: string) {
    this.#words = ` ${words} `;
  }

  /** @param word folded, without spaces */
  has(word: string): boolean {
    return this.#words.includes(` ${word} `);
  }
}
