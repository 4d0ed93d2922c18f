/** What has been found of words lately, by their hashes. */

/**
 * Hashes of words: a page says most of its words again and again. Two hashes share two places; the older one makes
 * room for a third.
 */
export class WordMemory {
  readonly #hashes: Int32Array;

  /** @param places a power of two; several for each word that is to be kept */
  constructor(places: number) {
    this.#hashes = new Int32Array(places);
  }

  has(hash: number): boolean {
    const place = this.#placeOf(hash);
    return this.#hashes[place] === hash || this.#hashes[place + 1] === hash;
  }

  /** @param hash one that is not held */
  add(hash: number): void {
    const place = this.#placeOf(hash);
    this.#hashes[place + 1] = this.#hashes[place]!;
    this.#hashes[place] = hash;
  }

  #placeOf(hash: number): number {
    return (hash ^ (hash >>> 15)) & (this.#hashes.length - 2);
  }
}
