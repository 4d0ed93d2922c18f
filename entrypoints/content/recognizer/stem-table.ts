/** Stems of words and what they say, found in a word with or without a usual ending. */
import { WordList } from "./word-list";

/** What Latin words of the languages read end in; Cyrillic cases are cut by length alone. */
const ENDINGS = new WordList("s es e n en x d ed er ern nen");
const LONG_STEM = 5;
const LONGEST_CASE = 6;
const SHORT_CASE = 2;

/** Stems are looked for by their first three letters, as `stemCode` packs them. */
const CODES = 4096;
/** Letters of the shortest stem. */
export const SHORTEST_STEM = 3;

/** Packs the first three letters of a stem, given as folded code units; others may have the same code. */
export const stemCode = (first: number, second: number, third: number): number =>
  (first ^ (second << 4) ^ (third << 7)) & (CODES - 1);

/** Folded stems with what each says; filled when first asked. */
export class StemTable<T> {
  readonly #lists: readonly (readonly [says: T, stems: string])[];
  readonly #stems: string[] = [];
  readonly #says: T[] = [];
  /** By code: 1 + the place of the last stem with it. */
  #last: Uint16Array | undefined;
  /** By place: 1 + the place of the stem before it with the same code. */
  readonly #before: number[] = [];

  /** @param lists stems apart by one space; of two that are the same the first counts */
  constructor(lists: readonly (readonly [says: T, stems: string])[]) {
    this.#lists = lists;
  }

  /** Whether a word with these first letters may begin with a stem. */
  mayHold(code: number): boolean {
    return (this.#last ?? this.#fill())[code] !== 0;
  }

  /** What the longest stem of a folded word says, or undefined where it has none. */
  find(word: string): T | undefined {
    const { length } = word;
    if (length < SHORTEST_STEM) return undefined;
    const last = this.#last ?? this.#fill();
    let longest = 0;
    let found: T | undefined;
    let entry = last[stemCode(word.charCodeAt(0), word.charCodeAt(1), word.charCodeAt(2))]!;
    for (; entry > 0; entry = this.#before[entry - 1]!) {
      const stem = this.#stems[entry - 1]!;
      if (stem.length < longest || length - stem.length > LONGEST_CASE || !word.startsWith(stem)) continue;
      if (length > stem.length && !isEnding(stem, word.slice(stem.length))) continue;
      longest = stem.length;
      found = this.#says[entry - 1]!;
    }
    return found;
  }

  #fill(): Uint16Array {
    const last = new Uint16Array(CODES);
    for (const [says, stems] of this.#lists) {
      for (const stem of stems.split(" ")) {
        const code = stemCode(stem.charCodeAt(0), stem.charCodeAt(1), stem.charCodeAt(2));
        this.#says.push(says);
        this.#before.push(last[code]!);
        last[code] = this.#stems.push(stem);
      }
    }
    this.#last = last;
    return last;
  }
}

/** Whether a stem may take an ending. */
function isEnding(stem: string, ending: string): boolean {
  if (stem >= "а") return ending.length <= (stem.length < LONG_STEM ? SHORT_CASE : LONGEST_CASE);
  return stem.length < LONG_STEM ? ending === "s" : ENDINGS.has(ending);
}
