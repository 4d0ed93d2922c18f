// LEAD NOTICE (delete this line): payload is 127 kB gz, budget 60: read /tmp/tools/LEXICON.md and build it now.
/** Catalogue -> the lexicon that the content script carries: names and what tells their senses, no facts. */
import { addCode, addText, SEED, spread, tagOf } from "../hash";
import { stemOf } from "../letters";
import { FIELD, FILTER_BITS_PER_HASH, NUMBERED, PAIRS, pairOf, recordBits, TAG_BITS } from "../lexicon-format";
import { type NameToken, normalizeName, readName } from "../normalize";
import type { Mission } from "../schema";
import { NUMBER, NUMBER_GAP, WORD } from "../tokens";
import { type CatalogueEntry, namesOf } from "./catalogue";
import { sensesOf } from "./senses";
import { compileStarts } from "./starts";

/** A name with its language ("" for the heading). */
interface Surface {
  text: string;
  language: string;
}

/** @returns one string in the layout of `lexicon-format.ts` */
export function compileNames(entries: readonly CatalogueEntry[]): string {
  const missions = entries.map(({ mission }) => mission);
  const surfaces = missions.map(surfacesOf);
  const names = surfaces.map((own) => uniqueNames(own.map(({ text }) => readName(text))));
  const kinds = [...new Set(missions.map(({ kind }) => kind))];
  const { pattern, anchors } = compileStarts(surfaces.flat());
  return [
    pattern,
    JSON.stringify(anchors.map(({ text, wordsBefore }) => [text, wordsBefore])),
    toBase64(compilePairs(names.flat())),
    [missions.length, ...kinds].join(FIELD),
    toBase64(compileFilter(names.flat())),
    toBase64(compileTable(names)),
    ...compileLines(missions, names, kinds),
  ].join("\n");
}

/** The catalogue's names, and the forms German gives those that begin with an adjective. */
function surfacesOf({ name, names = {} }: Mission): Surface[] {
  const own = Object.entries(names).flatMap(([language, texts]) => texts.map((text) => ({ text, language })));
  const inflected = own
    .filter(({ text, language }) => language === "de" && /^\p{Lu}\p{L}+e \p{Lu}/u.test(text))
    .flatMap(({ text, language }) => ["n", "r"].map((end) => ({ text: text.replace(" ", `${end} `), language })));
  return [{ text: name, language: "" }, ...own, ...inflected];
}

function uniqueNames(names: NameToken[][]): NameToken[][] {
  return [...new Map(names.map((tokens) => [hashesOf(tokens).at(-1), tokens])).values()];
}

/** The hash after each token. */
function hashesOf(tokens: readonly NameToken[]): number[] {
  let hash = SEED;
  return tokens.map(({ kind, form }, index) => {
    if (kind === NUMBER && tokens[index - 1]?.kind === NUMBER) hash = addCode(hash, NUMBER_GAP);
    hash = addText(hash, kind === WORD ? stemOf(form) : form);
    return hash;
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

/** Bits for the hash of every name up to each of its tokens. */
function compileFilter(names: readonly NameToken[][]): Uint8Array {
  const held = new Set(names.flatMap(hashesOf));
  const bits = 2 ** Math.max(5, Math.round(Math.log2(held.size * FILTER_BITS_PER_HASH)));
  const filter = new Uint8Array(bits / 8);
  for (const hash of held) {
    const bit = spread(hash) & (bits - 1);
    filter[bit >> 3]! |= 1 << (bit & 7);
  }
  return filter;
}

/** Open addressing, linear probing: a slot holds a record's number from 1 and a tag of the name's hash; 0 is empty. */
function compileTable(names: readonly NameToken[][][]): Uint8Array {
  const bits = recordBits(names.length);
  const size = 2 ** Math.ceil(Math.log2(names.flat().length * 1.4));
  const table = bits + TAG_BITS <= 16 ? new Uint16Array(size) : new Uint32Array(size);
  for (const [record, own] of names.entries()) {
    for (const tokens of own) {
      const hash = spread(hashesOf(tokens).at(-1)!);
      let slot = hash & (size - 1);
      while (table[slot] !== 0) slot = (slot + 1) & (size - 1);
      table[slot] = (tagOf(hash, TAG_BITS) << bits) | (record + 1);
    }
  }
  return new Uint8Array(table.buffer);
}

function compileLines(
  missions: readonly Mission[],
  names: readonly NameToken[][][],
  kinds: readonly string[],
): string[] {
  const numbers = new Map(missions.map(({ id }, index) => [id, index]));
  const keys = new Set(missions.flatMap((mission) => namesOf(mission).map(normalizeName)));
  const families = new Set(
    names.flatMap((own) =>
      own.filter((tokens) => tokens.at(-1)!.kind === NUMBER).map((tokens) => spell(tokens.slice(0, -1))),
    ),
  );
  return missions.map((mission, index) => {
    const year = (mission.launch?.at ?? mission.events?.[0]?.at ?? "").slice(0, 4);
    const senses = sensesOf(mission, (key) => keys.has(key));
    const spelled = names[index]!.map(spell).map((name) => (families.has(name) ? name + NUMBERED : name));
    return [
      mission.id,
      kinds.indexOf(mission.kind),
      mission.program === undefined ? "" : numbers.get(mission.program),
      year,
      senses.length > 0 ? JSON.stringify(senses) : "",
      ...spelled,
    ].join(FIELD);
  });
}

/** Tokens with what may stand between them. */
function spell(tokens: readonly NameToken[]): string {
  return tokens.map(({ gap, form }) => gap + form).join("");
}

function toBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64");
}
