/** Catalogue -> the lexicon: what finds names, which every page carries, and a line of text a record, which few pages need. */
import { addCode, respread, spread, tagOf } from "../hash";
import {
  FIELD,
  FILTER_BITS_PER_HASH,
  NUMBERED,
  PAIRS,
  packBits,
  pairOf,
  recordBits,
  TAG_BITS,
} from "../lexicon-format";
import { type NameToken, normalizeName } from "../normalize";
import { NUMBER, WORD } from "../tokens";
import { type CatalogueEntry, namesOf } from "./catalogue";
import { hashesOf, surfacesOf, tokensOf } from "./name-hashes";
import { sensesOf } from "./senses";
import { compileStarts } from "./starts";

/** A word this short is told from others by too few letters to be known when it is misspelt. */
const SHORTEST_WORD = 5;
const MOST_ENGLISH_WORDS = 5;
const MOST_WORDS = 3;

/** @returns what `decodeLexicon` opens, in the layout of `lexicon-format.ts` */
export function compileNames(entries: readonly CatalogueEntry[]): string {
  const names = entries.map(({ mission }) => tokensOf(mission));
  const { letters, anchors } = compileStarts(entries.map(({ mission }) => surfacesOf(mission)));
  const { taken, values } = compileTable(names);
  return [
    String(entries.length),
    letters,
    JSON.stringify(anchors.map(({ text, wordsBefore }) => [text, wordsBefore])),
    toBase64(compilePairs(names.flat())),
    toBase64(compileFilter(names.flat())),
    toBase64(taken),
    toBase64(values),
    compileWords(entries).join(" "),
  ].join("\n");
}

/**
 * A line of text a record, by record number: id, kind, number of its program, year, senses as JSON, then its names
 * folded, an apostrophe where they may be parted.
 */
export function compileLines(entries: readonly CatalogueEntry[]): string[] {
  const missions = entries.map(({ mission }) => mission);
  const numbers = new Map(missions.map(({ id }, index) => [id, index]));
  const keys = new Set(missions.flatMap((mission) => namesOf(mission).map(normalizeName)));
  return missions.map((mission) => {
    const senses = sensesOf(mission, (key) => keys.has(key));
    return [
      mission.id,
      mission.kind,
      mission.program === undefined ? "" : numbers.get(mission.program),
      (mission.launch?.at ?? mission.events?.[0]?.at ?? "").slice(0, 4),
      senses.length > 0 ? JSON.stringify(senses) : "",
      ...tokensOf(mission).map(spell),
    ].join(FIELD);
  });
}

/** Bits for the first two letters of each name, across an apostrophe too: "D'Artagnan" may be written without. */
function compilePairs(names: readonly NameToken[][]): Uint8Array {
  const pairs = new Uint8Array(PAIRS / 8);
  for (const [{ form = "" } = {}, next] of names) {
    if (!/^[a-z]/.test(form)) continue;
    const seconds = form.length > 1 ? [form.charCodeAt(1)] : [0, ...(next ? [next.form.charCodeAt(0)] : [])];
    for (const second of seconds) {
      const pair = pairOf(form.charCodeAt(0), second);
      pairs[pair >> 3]! |= 1 << (pair & 7);
    }
  }
  return pairs;
}

/**
 * Bits for the hash of what may stand at a name's beginning, short of the whole name: its tokens but the last, its one
 * word, two words written as one; and for what numbered names are made of.
 */
function compileFilter(names: readonly NameToken[][]): Uint8Array {
  const held = new Set<number>();
  for (const tokens of names) {
    const hashes = hashesOf(tokens);
    const isPair = tokens.length === 2 && tokens.every(({ kind }) => kind === WORD);
    const firstGap = tokens.findIndex(({ gap }, index) => index > 0 && gap !== "'");
    const isOneWord = firstGap < 0;
    for (const hash of isOneWord || isPair ? hashes : hashes.slice(0, -1)) held.add(hash);
    const stem = hashes.at(-2);
    if (tokens.at(-1)!.kind === NUMBER && stem !== undefined) held.add(addCode(stem, NUMBERED));
  }
  const bits = 2 ** Math.max(5, Math.round(Math.log2(held.size * FILTER_BITS_PER_HASH)));
  const filter = new Uint8Array(bits / 8);
  for (const hash of held) {
    const full = spread(hash);
    for (const place of [full, respread(full)]) {
      const bit = place & (bits - 1);
      filter[bit >> 3]! |= 1 << (bit & 7);
    }
  }
  return filter;
}

/** The table of every name's hash: see `lexicon-format.ts`. */
function compileTable(names: readonly NameToken[][][]): { taken: Uint8Array; values: Uint8Array } {
  const bits = recordBits(names.length);
  const size = Math.max(32, 2 ** Math.ceil(Math.log2(names.flat().length * 1.25)));
  const slots = new Array<number>(size).fill(0);
  for (const [record, own] of names.entries()) {
    for (const tokens of own) {
      const hash = spread(hashesOf(tokens).at(-1)!);
      let slot = hash & (size - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
      slots[slot] = (tagOf(hash, TAG_BITS) << bits) | (record + 1);
    }
  }
  const taken = new Uint8Array(size / 8);
  for (const [slot, value] of slots.entries()) if (value !== 0) taken[slot >> 3]! |= 1 << (slot & 7);
  const values = slots.filter((value) => value !== 0);
  return { taken, values: packBits(values, bits + TAG_BITS) };
}

/**
 * Words that a misspelt one may be put right to, in order: of English names, and of the shorter ones in other Latin
 * languages that are read closely. Names of many words are left out, which are made of ordinary ones.
 */
function compileWords(entries: readonly CatalogueEntry[]): string[] {
  const names = entries.flatMap(({ mission: { name, names = {} } }) => [
    ...wordsOf([name, ...(names.en ?? [])], MOST_ENGLISH_WORDS),
    ...wordsOf([...(names.de ?? []), ...(names.fr ?? []), ...(names.es ?? [])], MOST_WORDS),
  ]);
  return [...new Set(names)].filter((word) => /^[a-z]+$/.test(word) && word.length >= SHORTEST_WORD).sort();
}

const wordsOf = (names: readonly string[], most: number): string[] =>
  names.map((name) => normalizeName(name).split(" ")).flatMap((words) => (words.length <= most ? words : []));

/** Tokens with what may stand between them. */
function spell(tokens: readonly NameToken[]): string {
  return tokens.map(({ gap, form }) => gap + form).join("");
}

function toBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64");
}
