/** Text -> all candidates of it, rightly spelt and misspelt, in reading order. */
import type { Candidate } from "./candidate";
import { createSpeller, type Unknown } from "./fuzzy";
import { NameWords } from "./fuzzy-words";
import type { Lexicon } from "./lexicon";
import { probe } from "./probe";
import { scan } from "./scan";
import type { OnUnknown } from "./starts";

/** What is learned of misspelt words serves every page of a process. */
const words = new WeakMap<Lexicon, NameWords>();

export interface Finder {
  /** All candidates of a text. */
  find(text: string): readonly Candidate[];
  /** Whether a text is worth finding candidates in. */
  probe(text: string): boolean;
}

/** @param isAboutSpace whether the page has spoken enough of missions to look for misspelt ones anywhere */
export function createFinder(lexicon: Lexicon, isAboutSpace: () => boolean): Finder {
  const names = words.get(lexicon) ?? new NameWords(lexicon.words);
  words.set(lexicon, names);
  const speller = createSpeller(names, (text) => scan(lexicon, text), isAboutSpace);
  let probed = "";
  const isMisspelt: OnUnknown = (start, end, hash) => speller.consider(probed, start, end, hash) !== undefined;
  return {
    find(text) {
      const unknown: Unknown[] = [];
      const exact = scan(lexicon, text, (start, end, hash) => {
        const word = speller.consider(text, start, end, hash);
        if (word !== undefined) unknown.push(word);
        return false;
      });
      if (unknown.length === 0) return exact;
      const misspelt = speller.correct(text, unknown, exact);
      return misspelt.length === 0 ? exact : merge(exact, misspelt);
    },
    probe(text) {
      probed = text;
      return probe(lexicon, text, isMisspelt);
    },
  };
}

/** Both in reading order; what overlaps a candidate before it, or a longer one at its place, is left out. */
function merge(exact: readonly Candidate[], misspelt: readonly Candidate[]): Candidate[] {
  const merged: Candidate[] = [];
  for (const candidate of [...misspelt, ...exact].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (candidate.start >= (merged.at(-1)?.end ?? 0)) merged.push(candidate);
  }
  return merged;
}
