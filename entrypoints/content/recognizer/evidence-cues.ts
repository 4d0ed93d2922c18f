/** The words of the field in a text, found once however many names stand near them. */
import { CUE_STEMS, type CueKind, HAN_CUES, isEnding } from "./evidence-words";

/** A word of the field where it stands. */
export interface Cue {
  start: number;
  end: number;
  kind: CueKind;
}

const LONGEST_WORD = 32;
const LONGEST_ENDING = 6;
/** Plain lower-case letters by code unit, for Latin and Cyrillic; 0 where there is no letter. */
const FOLDED_CODES = 0x530;
let foldedCodes: Uint16Array | undefined;
let stemsByHash: ReadonlyMap<number, readonly [stem: string, kind: CueKind]> | undefined;
const hashes = new Int32Array(LONGEST_WORD + 1);

/** Reads the cues of one text as far as it is asked, each part once; what is asked must not go back. */
export class CueReader {
  readonly #text: string;
  readonly #cues: Cue[] = [];
  /** Place of the first cue that may still be asked for. */
  #first = 0;
  #readTo = -1;

  constructor(text: string) {
    this.#text = text;
  }

  /** Cues that stand between two offsets, in reading order. */
  within(from: number, to: number): Cue[] {
    const start = Math.max(from, this.#readTo);
    if (to > start) {
      const found: Cue[] = [];
      readWords(this.#text, start, to, found);
      readHan(this.#text, start, to, found);
      this.#cues.push(...found.sort((a, b) => a.start - b.start));
      this.#readTo = to;
    }
    while (this.#first < this.#cues.length && this.#cues[this.#first]!.start < from) this.#first++;
    return this.#cues.slice(this.#first).filter(({ end }) => end <= to);
  }
}

function readWords(text: string, from: number, to: number, found: Cue[]): void {
  foldedCodes ??= foldCodes();
  stemsByHash ??= hashStems();
  const codes = foldedCodes;
  const stems = stemsByHash;
  let at = from;
  // A word cut by the border is no word.
  if (from > 0) while (at < to && codes[text.charCodeAt(at - 1)]! && codes[text.charCodeAt(at)]!) at++;
  while (at < to) {
    let code = codes[text.charCodeAt(at)] ?? 0;
    if (code === 0) {
      at++;
      continue;
    }
    const start = at;
    let length = 0;
    let hash = 0;
    do {
      hash = addLetter(hash, code);
      if (length < LONGEST_WORD) hashes[++length] = hash;
      code = codes[text.charCodeAt(++at)] ?? 0;
    } while (code !== 0);
    for (let cut = 0; cut <= LONGEST_ENDING && length - cut > 2; cut++) {
      const stem = stems.get(hashes[length - cut]!);
      if (stem === undefined || !isForm(text, start, at, stem[0], cut)) continue;
      found.push({ start, end: at, kind: stem[1] });
      break;
    }
  }
}

/** Whether the word is the stem with one of its usual endings; its letters are compared too, as hashes may agree by chance. */
function isForm(text: string, start: number, end: number, stem: string, cut: number): boolean {
  if (end - start - cut !== stem.length) return false;
  for (let index = 0; index < stem.length; index++) {
    if (foldedCodes![text.charCodeAt(start + index)] !== stem.charCodeAt(index)) return false;
  }
  return cut === 0 || isEnding(stem, text.slice(end - cut, end).toLowerCase());
}

function readHan(text: string, from: number, to: number, found: Cue[]): void {
  const piece = text.slice(from, to);
  if (!/[\u4e00-\u9fff]/.test(piece)) return;
  for (const [word, kind] of HAN_CUES) {
    const at = piece.indexOf(word);
    if (at >= 0) found.push({ start: from + at, end: from + at + word.length, kind });
  }
}

const addLetter = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

function hashStems(): Map<number, readonly [string, CueKind]> {
  const stems = new Map<number, readonly [string, CueKind]>();
  for (const entry of CUE_STEMS) {
    let hash = 0;
    for (let index = 0; index < entry[0].length; index++) hash = addLetter(hash, entry[0].charCodeAt(index));
    stems.set(hash, entry);
  }
  return stems;
}

function foldCodes(): Uint16Array {
  const codes = new Uint16Array(FOLDED_CODES);
  for (let code = 0x41; code < FOLDED_CODES; code++) {
    const letter = String.fromCharCode(code);
    if (/\p{L}/u.test(letter)) codes[code] = letter.normalize("NFD").toLowerCase().charCodeAt(0);
  }
  return codes;
}
