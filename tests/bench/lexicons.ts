/** The lexicons that are measured: the catalogue's, and larger ones with made-up names beside it. */
import { type CatalogueEntry, namesOf, readCatalogue } from "../../data/compile/catalogue";
import { compileLines, compileNames } from "../../data/compile/names";
import type { Mission } from "../../data/schema";
import { pick, type Random, randomFrom } from "./text";
import { trieSource, trieSourcesByLetter } from "./trie";

/** What a page is given of a lexicon. */
export interface BenchLexicon {
  /** Names as the catalogue writes them. */
  surfaces: string[];
  /** What `decodeLexicon` opens. */
  payload: string;
  /** A line a record. */
  lines: string[];
  /** Source of a regular expression that finds the same names. */
  expression: string;
  /** The same, one for each first character. */
  expressions: [letter: string, source: string][];
}

const NAMES_PER_RECORD = 4;
/** Ordinary words that pages begin sentences and titles with: the hardest names to tell from a page's text. */
const FIRST = ["The", "After", "North", "New", "Market", "Most", "Union", "City", "Old", "Green", "Black", "Last"]
  .concat(["Early", "Since", "During", "Professor", "Royal", "Lake", "River", "Open", "Within", "According", "Prices"])
  .concat(["Children", "Winter", "Summer", "Golden", "Silver", "Little", "Long", "Bright", "Deep", "First", "Second"]);
const SYLLABLES = [
  "ar",
  "bel",
  "cor",
  "den",
  "el",
  "fir",
  "gal",
  "hel",
  "is",
  "jor",
  "kan",
  "lu",
  "mor",
  "nes",
  "or",
].concat(["pra", "quin", "ras", "sel", "tor", "ul", "ver", "wen", "xan", "yel", "zor", "ti", "dra", "chi", "no"]);

/** @param times how many times as many names as the catalogue has */
export function lexiconOf(times: number): BenchLexicon {
  const catalogue = readCatalogue();
  const own = catalogue.flatMap(({ mission }) => namesOf(mission));
  const random = randomFrom(times);
  const records = Math.round((own.length * (times - 1)) / NAMES_PER_RECORD);
  const entries = [...catalogue, ...Array.from({ length: records }, (_, index) => madeUp(random, index))];
  const surfaces = [...new Set(entries.flatMap(({ mission }) => namesOf(mission)))];
  return {
    surfaces,
    payload: compileNames(entries),
    lines: compileLines(entries),
    expression: trieSource(surfaces),
    expressions: trieSourcesByLetter(surfaces),
  };
}

function madeUp(random: Random, index: number): CatalogueEntry {
  const names = Array.from({ length: NAMES_PER_RECORD }, () => nameFrom(random));
  const mission: Mission = {
    id: `made-up-${index}`,
    name: names[0]!,
    names: { en: names.slice(1) },
    kind: "orbiter",
    operators: [],
    countries: [],
    targets: [],
    outcome: "success",
    summary: "",
    sources: [],
    checked: "2026-01",
  };
  return { file: "", mission };
}

/** "After Belcorden 12", "Market Vertiras", "Dragalnes 4": every other one with a common word at its beginning. */
function nameFrom(random: Random): string {
  const word = Array.from({ length: 3 + Math.floor(random() * 2) }, () => pick(random, SYLLABLES)).join("");
  const proper = word.charAt(0).toUpperCase() + word.slice(1);
  const number = random() < 0.7 ? ` ${1 + Math.floor(random() * 99)}` : "";
  return random() < 0.5 ? `${pick(random, FIRST)} ${proper}${number}` : `${proper}${number}`;
}
