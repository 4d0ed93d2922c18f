/**
 * The compiled names as the recognizer sees them, opened without building
 * anything. Hashes find names; a record's line of text, learned when a page
 * may name it, tells the few that are found by chance from the rest.
 */
import type { Sense } from "../../../data/compile/senses";
import { stemOf } from "../../../data/letters";
import { FIELD } from "../../../data/lexicon-format";
import type { Kind } from "../../../data/vocabulary";
import { NameTable } from "./name-table";
import { type Anchor, Starts } from "./starts";

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
}

/** Names and the records behind them. Records are numbered from 0 to `size` - 1. */
export interface Lexicon {
  readonly size: number;
  /** Words of names that a misspelt word may be put right to: folded, in order, apart by one space. */
  readonly words: string;
  /** Takes in records' lines (`compileLines`) by record number. */
  learn(lines: Iterable<readonly [record: number, line: string]>): void;
  knows(record: number): boolean;
  /** @throws RangeError where the record's line has not been learned */
  entity(record: number): Entity;
  /** Where names may begin. */
  readonly starts: Starts;
  /** What names their hashes may be of. */
  readonly table: NameTable;
  /**
   * Finds the name of a hash. Records that are not known yet are taken on trust, and the text's form for the key.
   * @param raw the name as it stands in the text, if in one piece: what was found for it is remembered
   * @param spell gives the text's own form of the name, tokens apart by spaces where the text sets them apart
   */
  find(hash: number, raw: string | undefined, spell: () => string): Name | undefined;
}

/** A record's line, read. */
interface Known {
  entity: Entity;
  /** Its names as they are compared: without case endings, with what may stand between their parts. */
  forms: readonly string[];
}

type Parts = [string, string, string, string, string, string, string, string];

/** Names of a page are few and come again. */
const MOST_REMEMBERED = 2000;
const CYRILLIC_WORD = /[\u0400-\u04ff]+/g;

/**
 * Opens the compiled names.
 * @param payload what `compileNames` returned
 */
export function decodeLexicon(payload: string): Lexicon {
  const parts = payload.split("\n") as Parts;
  const [sizeText, letters, anchorText, pairText, filterText, takenText, valueText, words] = parts;
  const size = Number(sizeText);
  const table = new NameTable(fromBase64(filterText), fromBase64(takenText), fromBase64(valueText), size);
  const starts = new Starts(table, letters, fromBase64(pairText), openAnchors(anchorText));
  const known: (Known | undefined)[] = [];
  const remembered = new Map<number, { raw: string; name: Name }>();

  function search(hash: number, spell: () => string): Name | undefined {
    const records = table.recordsOf(hash);
    if (records.length === 0) return undefined;
    const text = spell();
    const entities: number[] = [];
    let key: string | undefined;
    for (const record of records) {
      const own = known[record]?.forms.findIndex((form) => agrees(form, text));
      if (own === -1) continue;
      if (own !== undefined) key ??= known[record]!.entity.keys[own]!;
      entities.push(record);
    }
    return entities.length > 0 ? { key: key ?? text, entities } : undefined;
  }

  return {
    size,
    words,
    learn(lines) {
      for (const [record, line] of lines) known[record] ??= readLine(line);
      remembered.clear();
    },
    knows: (record) => known[record] !== undefined,
    entity(record) {
      const found = known[record];
      if (found === undefined) throw new RangeError(`The line of record ${record} has not been learned`);
      return found.entity;
    },
    starts,
    table,
    find(hash, raw, spell) {
      const before = remembered.get(hash);
      if (before !== undefined && before.raw === raw) return before.name;
      const name = search(hash, spell);
      if (name !== undefined && raw !== undefined) {
        if (remembered.size >= MOST_REMEMBERED) remembered.clear();
        remembered.set(hash, { raw, name });
      }
      return name;
    },
  };
}

function openAnchors(source: string): Anchor[] {
  return (JSON.parse(source) as [string, number][]).map(([text, wordsBefore]) => ({ text, wordsBefore }));
}

function readLine(line: string): Known {
  const [id = "", kind = "", program = "", year = "", senses = "", ...spelled] = line.split(FIELD);
  const entity: Entity = {
    id,
    kind: kind as Kind,
    ...(program !== "" && { program: Number(program) }),
    ...(year !== "" && { year: Number(year) }),
    keys: spelled.map((name) => name.replaceAll("'", "")),
    ambiguous: senses === "" ? [] : (JSON.parse(senses) as Sense[]),
  };
  return { entity, forms: spelled.map((name) => name.replace(CYRILLIC_WORD, stemOf)) };
}

/**
 * Whether a text spells a name: letter by letter, where spaces of the name may be missing in the text
 * (but between two numbers), and a space of the text must stand where the name has one or may have one.
 */
function agrees(form: string, text: string): boolean {
  let at = 0;
  for (let index = 0; index < form.length; index++) {
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
