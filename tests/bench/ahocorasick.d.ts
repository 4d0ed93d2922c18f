declare module "ahocorasick" {
  /** The package has no types of its own. */
  export default class AhoCorasick {
    constructor(keywords: readonly string[]);
    /** @returns for each place where keywords end its offset and those keywords */
    search(text: string): [end: number, keywords: string[]][];
  }
}
