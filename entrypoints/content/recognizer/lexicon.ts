/**
 * The compiled names as the recognizer sees them: what `data/compile/names.ts`
 * writes into the content script at build time.
 */
import type { Sense } from "../../../data/compile/senses";
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

/** Names and the records behind them. Records are numbered from 0 to `size` - 1. */
export interface Lexicon {
  readonly size: number;
  entity(index: number): Entity;
  /** Numbers of the records that answer to a folded name. */
  find(key: string): readonly number[];
}

type Row = [id: string, kind: Kind, program: number, year: number, keys: string[], ambiguous: Sense[]];

/**
 * Opens the compiled names.
 * @param payload what `compileNames` returned
 */
export function decodeLexicon(payload: string): Lexicon {
  const rows = JSON.parse(payload) as Row[];
  const byKey = new Map<string, number[]>();
  for (const [index, row] of rows.entries()) {
    for (const key of row[4]) byKey.set(key, [...(byKey.get(key) ?? []), index]);
  }
  return {
    size: rows.length,
    entity: (index) => {
      const [id, kind, program, year, keys, ambiguous] = rows[index]!;
      return { id, kind, ...(program >= 0 && { program }), ...(year > 0 && { year }), keys, ambiguous };
    },
    find: (key) => byKey.get(key) ?? [],
  };
}
