/** The catalogue as the commands of this folder use it. */
import { type CatalogueEntry, namesOf, readCatalogue } from "../../data/compile/catalogue";
import { compileNames } from "../../data/compile/names";
import { decodeLexicon, type Lexicon } from "../../entrypoints/content/recognizer/lexicon";

/** A record's names, by its id. */
export interface Names {
  name: string;
  names: string[];
}

/**
 * Compiles the catalogue as the build does.
 * @param dir folder of catalogue files; the project's own where it is left out
 */
export function loadLexicon(dir?: string): { lexicon: Lexicon; names: Map<string, Names> } {
  const entries: CatalogueEntry[] = readCatalogue(dir);
  return {
    lexicon: decodeLexicon(compileNames(entries)),
    names: new Map(entries.map(({ mission }) => [mission.id, { name: mission.name, names: namesOf(mission) }])),
  };
}
