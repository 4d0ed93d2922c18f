/**
 * The popup's search: what a reader types -> records, the likeliest first.
 *
 * Names that are the same, begin the same or hold the same words come first
 * and in that order; only where these are few does Fuse.js look for misspelt
 * ones. A number is never misspelt: "apolo 11" finds Apollo 11 and not
 * Apollo 12, however alike the letters are.
 */
import Fuse from "fuse.js";
import type { SearchEntry } from "../../data/card";
import { normalizeName } from "../../data/normalize";

/** A record that answers a query. */
export interface SearchHit {
  entry: SearchEntry;
  /** The name that was found, where it is not the record's heading. */
  via?: string;
}

/** Finds at most `limit` records; none for a query without a letter or digit. */
export type Search = (query: string, limit: number) => SearchHit[];

/** One name of one record, folded. */
interface IndexedName {
  entry: SearchEntry;
  name: string;
  /** Words and numbers, one space between: "Чанъэ-5" -> "чанъэ 5", "Apollo11" -> "apollo 11". */
  text: string;
  /** The same without spaces, so that "chang e 5", "change5" and "Chang'e 5" are one. */
  compact: string;
  /** Place of the record in the list that was given; equally good results keep its order. */
  order: number;
}

/** How a name answers a query, best first. */
const EXACT = 0;
const FIRST_WORDS = 1;
const BEGINNING = 2;
const WORDS = 3;
const DESCRIPTION = 4;
const MISSPELT = 5;

/** With this many sure results a reader is served; misspellings would only be noise below them. */
const ENOUGH = 6;
/** Letters a query needs before a misspelling of it means anything. */
const FUZZY_LENGTH = 4;
/** Fuse.js: share of a query's characters that may be wrong. Two of seven letters ("tainwen") must pass. */
const FUZZY_THRESHOLD = 0.34;

interface Ranked {
  found: IndexedName;
  rank: number;
  /** Fuse.js's score, 0 (the same) to 1; 0 for sure matches. */
  distance: number;
}

/** @param entries in the order that equally good results shall have */
export function createSearch(entries: readonly SearchEntry[]): Search {
  const names = entries.flatMap((entry, order) =>
    [entry.name, ...entry.names].map((name): IndexedName => {
      const text = fold(name);
      return { entry, name, text, compact: text.replaceAll(" ", ""), order };
    }),
  );
  const descriptions = entries.map(describe);
  const fuse = new Fuse(names, {
    keys: ["text"],
    includeScore: true,
    shouldSort: false,
    threshold: FUZZY_THRESHOLD,
  });

  return (query, limit) => {
    const text = fold(query);
    if (text === "") return [];
    const rankOf = createRanker(text);
    const best = new Map<string, Ranked>();
    for (const found of names) {
      const rank = rankOf(found, descriptions[found.order]!);
      if (rank !== undefined) keepBetter(best, { found, rank, distance: 0 });
    }
    if (best.size < ENOUGH && countLetters(text) >= FUZZY_LENGTH) {
      const numbers = numbersOf(text);
      for (const { item, score = 1 } of fuse.search(text)) {
        if (hasAll(numbersOf(item.text), numbers)) {
          keepBetter(best, { found: item, rank: MISSPELT, distance: score });
        }
      }
    }
    return [...best.values()].sort(compareRanked).slice(0, limit).map(toHit);
  };
}

/** Folds a name or query and parts its words from its numbers. */
function fold(name: string): string {
  return (normalizeName(name).match(/\p{N}+|[^\p{N}\s]+/gu) ?? []).join(" ");
}

/** What else a record can be asked for: "nasa rover", "mars orbiter 1971". */
function describe({ kind, operators, targets, year }: SearchEntry): string {
  return fold([kind, ...operators, ...targets, year ?? ""].join(" "));
}

/** Gives a function that ranks a name, with its record's description, against one folded query. */
function createRanker(query: string): (name: IndexedName, description: string) => number | undefined {
  const compact = query.replaceAll(" ", "");
  const words = query.split(" ");
  return (name, description) => {
    if (name.compact === compact) return EXACT;
    if (name.text.startsWith(`${query} `)) return FIRST_WORDS;
    if (name.compact.startsWith(compact)) return BEGINNING;
    if (words.every((word) => hasWord(name.text, word))) return WORDS;
    if (words.every((word) => hasWord(name.text, word) || hasWord(description, word))) return DESCRIPTION;
    return undefined;
  };
}

/** Whether a folded text has a word that begins with `word`, or, of a number, that number. */
function hasWord(text: string, word: string): boolean {
  const end = /^\p{N}/u.test(word) ? " " : "";
  return ` ${text} `.includes(` ${word}${end}`);
}

function numbersOf(text: string): string[] {
  return text.match(/\p{N}+/gu) ?? [];
}

function countLetters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}

function hasAll(numbers: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((number) => numbers.includes(number));
}

function keepBetter(best: Map<string, Ranked>, candidate: Ranked): void {
  const { id } = candidate.found.entry;
  const known = best.get(id);
  if (!known || compareRanked(candidate, known) < 0) best.set(id, candidate);
}

/** By rank; then headings before other names, programmes before what flew in them, and the given order. */
function compareRanked(a: Ranked, b: Ranked): number {
  return (
    a.rank - b.rank ||
    a.distance - b.distance ||
    Number(isAlias(a.found)) - Number(isAlias(b.found)) ||
    Number(isSingle(a.found)) - Number(isSingle(b.found)) ||
    a.found.order - b.found.order
  );
}

const isAlias = ({ entry, name }: IndexedName): boolean => name !== entry.name;
const isSingle = ({ entry }: IndexedName): boolean => entry.kind !== "programme";

function toHit({ found, rank }: Ranked): SearchHit {
  // Found by its description alone, a record has no name to point at.
  return isAlias(found) && rank !== DESCRIPTION ? { entry: found.entry, via: found.name } : { entry: found.entry };
}
