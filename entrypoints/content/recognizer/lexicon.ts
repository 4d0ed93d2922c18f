/**
 * The compiled names as the recognizer sees them: what `data/compile/names.ts`
 * writes into the content script at build time, opened without building
 * anything. Lookups by hash are exact: what a hash proposes is held against
 * the name's letters.
 */
import type { Sense } from "../../../data/compile/senses";
import { spread, tagOf } from "../../../data/hash";
import { stemOf } from "../../../data/letters";
import { FIELD, NUMBERED, PAIRS, pairOf, recordBits, TAG_BITS } from "../../../data/lexicon-format";
import type { Kind } from "../../../data/vocabulary";

/** One record of the catalogue, as far as its names go. */
export interface Entity {
  id: string;
  kind: Kind;
  /** Number of the programme, class or parent mission it belongs to. */
  program?: number;
  /** Year of launch, or of the first event. */
  year?: number;
  /** Its names, folded like `Candidate.key`; the heading's first. */
  keys: readonly string[];
  /** Those of its names that also mean something else. */
  ambiguous: readonly Sense[];
}

/** One name and the records that answer to it. */
export interface Name {
  key: string;
  entities: readonly number[];
  /** Numbered names are made of it: "Apollo" of "Apollo 11". */
  numbered: boolean;
}

/** A name may begin up to `wordsBefore` words before the word in which `text` stands. */
export interface Anchor {
  text: string;
  wordsBefore: number;
}

/** Names and the records behind them. Records are numbered from 0 to `size` - 1. */
export interface Lexicon {
  readonly size: number;
  entity(index: number): Entity;
  /** Stops where a name may begin. Global and stateful: whoever searches with it sets `lastIndex` first. */
  readonly starts: RegExp;
  /** What to look back for at a stop that stands inside a name, if one does. */
  anchorAt(text: string, at: number): Anchor | undefined;
  /** Whether a name may begin with an ASCII letter and what comes after it, given as code units. */
  hasPair(first: number, second: number): boolean;
  /** Whether a hash may be that of a whole name; surely not where this says no. */
  mayBeName(hash: number): boolean;
  /** Whether a hash may be that of a name's first tokens, or of all; surely not where this says no. */
  mayBegin(hash: number): boolean;
  /**
   * Finds the name of a hash.
   * @param raw the name as it stands in the text, if in one piece: what was found for it is remembered
   * @param spell gives the text's own form of the name, tokens apart by spaces where the text sets them apart
   */
  find(hash: number, raw: string | undefined, spell: () => string): Name | undefined;
}

/** A record's line, read once it is needed. */
interface OpenEntity {
  entity: Entity;
  /** Its names as they are compared: without case endings, with what may stand between their parts. */
  forms: readonly string[];
}

type Header = [string, string, string, string, string, string];

const HEADER_LINES = 6;
/** Names of a page are few and come again. */
const MOST_REMEMBERED = 2000;
const CYRILLIC_WORD = /[\u0400-\u04ff]+/g;

/**
 * Opens the compiled names.
 * @param payload what `compileNames` returned
 */
export function decodeLexicon(payload: string): Lexicon {
  const header: string[] = [];
  let at = 0;
  while (header.length < HEADER_LINES) {
    const end = payload.indexOf("\n", at);
    header.push(payload.slice(at, end));
    at = end + 1;
  }
  const [pattern, anchorText, pairText, kinds, filterText, tableText] = header as Header;
  const records = at;
  const size = Number(kinds.slice(0, kinds.indexOf(FIELD)));
  const anchors = openAnchors(anchorText);
  const pairs = fromBase64(pairText);
  const filter = fromBase64(filterText);
  const filterMask = filter.length * 8 - 1;
  const bits = recordBits(size);
  const tableBytes = fromBase64(tableText).buffer;
  const table = bits + TAG_BITS <= 16 ? new Uint16Array(tableBytes) : new Uint32Array(tableBytes);
  const recordMask = 2 ** bits - 1;

  let lines: string[] | undefined;
  const remembered = new Map<number, { raw: string; name: Name }>();
  const opened: OpenEntity[] = [];

  function open(index: number): OpenEntity {
    lines ??= payload.slice(records).split("\n");
    opened[index] ??= openLine(lines[index]!, kinds.split(FIELD));
    return opened[index];
  }

  function find(hash: number, raw: string | undefined, spell: () => string): Name | undefined {
    const known = remembered.get(hash);
    if (known !== undefined && known.raw === raw) return known.name;
    const name = search(hash, spell);
    if (name !== undefined && raw !== undefined) {
      if (remembered.size >= MOST_REMEMBERED) remembered.clear();
      remembered.set(hash, { raw, name });
    }
    return name;
  }

  function search(hash: number, spell: () => string): Name | undefined {
    const full = spread(hash);
    const tag = tagOf(full, TAG_BITS);
    let text: string | undefined;
    let found: Name | undefined;
    for (let slot = full & (table.length - 1); ; slot = (slot + 1) & (table.length - 1)) {
      const value = table[slot]!;
      if (value === 0) return found;
      if (value >>> bits !== tag) continue;
      text ??= spell();
      const index = (value & recordMask) - 1;
      const { entity, forms } = open(index);
      const own = forms.findIndex((form) => agrees(form, text!));
      if (own < 0 || found?.entities.includes(index)) continue;
      const key = entity.keys[own]!;
      // The numbered flag stands on each record's own copy of the name, so the first speaks for all.
      found = found
        ? { ...found, entities: [...found.entities, index] }
        : { key, entities: [index], numbered: forms[own]!.endsWith(NUMBERED) };
    }
  }

  return {
    size,
    entity: (index) => open(index).entity,
    starts: new RegExp(pattern, "g"),
    anchorAt(text, at) {
      const near = anchors[pairOf(text.charCodeAt(at), text.charCodeAt(at + 1))];
      if (near === undefined) return undefined;
      for (const anchor of near) if (text.startsWith(anchor.text, at)) return anchor;
      return undefined;
    },
    hasPair(first, second) {
      const pair = pairOf(first, second);
      return ((pairs[pair >> 3]! >> (pair & 7)) & 1) === 1 || second >= 0x80;
    },
    mayBegin(hash) {
      const bit = spread(hash) & filterMask;
      return ((filter[bit >> 3]! >> (bit & 7)) & 1) === 1;
    },
    mayBeName(hash) {
      const full = spread(hash);
      const tag = tagOf(full, TAG_BITS);
      for (let slot = full & (table.length - 1); ; slot = (slot + 1) & (table.length - 1)) {
        const value = table[slot]!;
        if (value === 0) return false;
        if (value >>> bits === tag) return true;
      }
    },
    find,
  };
}

/** Anchors by the pair they begin with. */
function openAnchors(source: string): (readonly Anchor[] | undefined)[] {
  const anchors = new Array<Anchor[] | undefined>(PAIRS).fill(undefined);
  for (const [text, wordsBefore] of JSON.parse(source) as [string, number][]) {
    const pair = pairOf(text.charCodeAt(0), text.charCodeAt(1));
    anchors[pair] = [...(anchors[pair] ?? []), { text, wordsBefore }];
  }
  return anchors;
}

function openLine(line: string, kinds: readonly string[]): OpenEntity {
  const [id, kind, program, year, senses, ...spelled] = line.split(FIELD) as [string, string, string, string, string];
  const entity: Entity = {
    id,
    kind: kinds[Number(kind) + 1] as Kind,
    ...(program !== "" && { program: Number(program) }),
    ...(year !== "" && { year: Number(year) }),
    keys: (spelled as string[]).map((name) => name.replace(/['#]/g, "")),
    ambiguous: senses === "" ? [] : (JSON.parse(senses) as Sense[]),
  };
  return { entity, forms: (spelled as string[]).map((name) => name.replace(CYRILLIC_WORD, stemOf)) };
}

/**
 * Whether a text spells a name: letter by letter, where spaces of the name may be missing in the text
 * (but between two numbers), and a space of the text must stand where the name has one or may have one.
 */
function agrees(form: string, text: string): boolean {
  let at = 0;
  const length = form.endsWith(NUMBERED) ? form.length - 1 : form.length;
  for (let index = 0; index < length; index++) {
    const code = form.charCodeAt(index);
    if (code === text.charCodeAt(at)) {
      at++;
    } else if (code === 0x20 || code === 0x27) {
      if (text.charCodeAt(at) === 0x20) at++;
      else if (isDigit(form.charCodeAt(index - 1)) && isDigit(form.charCodeAt(index + 1))) return false;
    } else {
      return false;
    }
  }
  return at === text.length;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Chromium before 140 has no `Uint8Array.fromBase64`. */
function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const { fromBase64: native } = Uint8Array as { fromBase64?: (text: string) => Uint8Array<ArrayBuffer> };
  return native ? native.call(Uint8Array, text) : Uint8Array.from(atob(text), (byte) => byte.charCodeAt(0));
}
