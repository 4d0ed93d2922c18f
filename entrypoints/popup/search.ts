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

/** One name of one record. */
interface IndexedName {
  entry: SearchEntry;
  /** As it is written. */
  name: string;
  /** As it is folded: words and numbers, one space between. */
  text: string;
  /** The same with a space at each end, so that a word is found by the spaces around it. */
  padded: string;
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
/** Fuse.js: share of a query's letters that may be wrong. Two of seven ("tainwen") must pass. */
const FUZZY_THRESHOLD = 0.34;

/** Roman numerals are read in capitals, but nobody types "apollo XI" in a search. One letter alone may begin a word. */
const TYPED_NUMERAL = /(?<=\p{L}[\s-])[ivx]{2,}$/u;

interface Ranked {
  found: IndexedName;
  rank: number;
  /** Fuse.js's score, 0 (the same) to 1; 0 for sure matches. */
  distance: number;
}

/**
 * @param entries in the order that equally good results shall have
 * @param describe what else a record can be asked for: "nasa rover", "mars orbiter 1971"
 */
export function createSearch(
  entries: readonly SearchEntry[],
  describe: (entry: SearchEntry) => readonly string[],
): Search {
  const names = entries.flatMap((entry, order) =>
    entry.names.map(
      ([name, text]): IndexedName => ({
        entry,
        name,
        text,
        padded: ` ${text} `,
        compact: text.replaceAll(" ", ""),
        order,
      }),
    ),
  );
  const fold = createFolder();
  const descriptions = entries.map((entry) => fold(describe(entry)));
  let findMisspelt: ((text: string) => Ranked[]) | undefined;

  return (query, limit) => {
    const text = normalizeName(query.replace(TYPED_NUMERAL, (numeral) => numeral.toUpperCase()));
    if (text === "") return [];
    const rankOf = createRanker(text);
    const best = new Map<string, Ranked>();
    for (const found of names) {
      const rank = rankOf(found, descriptions[found.order]!);
      if (rank !== undefined) keepBetter(best, { found, rank, distance: 0 });
    }
    if (isDoubtful(best)) {
      // Made when it is first needed: most queries are not misspelt, and the popup opens sooner.
      findMisspelt ??= createMisspeltSearch(names);
      for (const candidate of findMisspelt(text)) keepBetter(best, candidate);
    }
    return [...best.values()].sort(compareRanked).slice(0, limit).map(toHit);
  };
}

/** Gives a function that folds a list of terms to one padded text. The same few come again and again. */
function createFolder(): (terms: readonly string[]) => string {
  const folded = new Map<string, string>();
  const fold = (term: string): string => {
    const known = folded.get(term) ?? normalizeName(term);
    folded.set(term, known);
    return known;
  };
  return (terms) => ` ${terms.map(fold).join(" ")} `;
}

/** Gives a function that ranks a name, with its record's description, against one folded query. */
function createRanker(query: string): (name: IndexedName, description: string) => number | undefined {
  const compact = query.replaceAll(" ", "");
  const firstWords = `${query} `;
  // A word may go on, a number may not.
  const words = query.split(" ").map((word) => (/^\p{N}/u.test(word) ? ` ${word} ` : ` ${word}`));
  return (name, description) => {
    if (name.compact === compact) return EXACT;
    if (name.text.startsWith(firstWords)) return FIRST_WORDS;
    if (name.compact.startsWith(compact)) return BEGINNING;
    if (words.every((word) => name.padded.includes(word))) return WORDS;
    if (words.every((word) => name.padded.includes(word) || description.includes(word))) return DESCRIPTION;
    return undefined;
  };
}

/** Whether a query may be misspelt: no name is quite the same, and few are like it. */
function isDoubtful(best: ReadonlyMap<string, Ranked>): boolean {
  return best.size < ENOUGH && ![...best.values()].some(({ rank }) => rank === EXACT);
}

/**
 * Finds names whose words are like those of a query and that have its numbers.
 * Fuse.js compares words alone, each wording once ("apollo" for all Apollos),
 * so that it has a fraction of the names to go through.
 */
function createMisspeltSearch(names: readonly IndexedName[]): (text: string) => Ranked[] {
  const byWords = new Map<string, IndexedName[]>();
  for (const name of names) {
    const words = wordsOf(name.text);
    const known = byWords.get(words);
    if (known) known.push(name);
    else byWords.set(words, [name]);
  }
  const fuse = new Fuse([...byWords.keys()], { includeScore: true, shouldSort: false, threshold: FUZZY_THRESHOLD });
  return (text) => {
    const words = wordsOf(text);
    if (words.length < FUZZY_LENGTH) return [];
    const numbers = numbersOf(text);
    return fuse.search(words).flatMap(({ item, score = 1 }) =>
      byWords
        .get(item)!
        .filter(({ padded }) => numbers.every((number) => padded.includes(` ${number} `)))
        .map((found) => ({ found, rank: MISSPELT, distance: score })),
    );
  };
}

function wordsOf(text: string): string {
  return text
    .replace(/\p{N}+/gu, "")
    .replace(/ {2,}/g, " ")
    .trim();
}

function numbersOf(text: string): string[] {
  return text.match(/\p{N}+/gu) ?? [];
}

function keepBetter(best: Map<string, Ranked>, candidate: Ranked): void {
  const { id } = candidate.found.entry;
  const known = best.get(id);
  if (!known || compareRanked(candidate, known) < 0) best.set(id, candidate);
}

/** By rank; then programmes before what flew in them, headings before other names, and the given order. */
function compareRanked(a: Ranked, b: Ranked): number {
  return (
    a.rank - b.rank ||
    a.distance - b.distance ||
    Number(isSingle(a.found)) - Number(isSingle(b.found)) ||
    Number(isAlias(a.found)) - Number(isAlias(b.found)) ||
    a.found.order - b.found.order
  );
}

const isAlias = ({ entry, name }: IndexedName): boolean => name !== entry.name;
const isSingle = ({ entry }: IndexedName): boolean => entry.kind !== "programme";

function toHit({ found, rank }: Ranked): SearchHit {
  // Found by its description alone, a record has no name to point at.
  return isAlias(found) && rank !== DESCRIPTION ? { entry: found.entry, via: found.name } : { entry: found.entry };
}
