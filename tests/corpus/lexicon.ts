/** The catalogue as the commands of this folder use it. */
import { type CatalogueEntry, namesOf, readCatalogue } from "../../data/compile/catalogue";
import { compileLines, compileNames } from "../../data/compile/names";
import { decodeLexicon, type Lexicon } from "../../entrypoints/content/recognizer/lexicon";

/** A record's names, by its id. */
export interface Names {
  name: string;
  names: string[];
}

/**
 * Compiles the catalogue as the build does, with every record known from the start.
 * @param dir folder of catalogue files; the project's own where it is left out
 */
export function loadLexicon(dir?: string): { lexicon: Lexicon; names: Map<string, Names> } {
  const entries: CatalogueEntry[] = readCatalogue(dir);
  const lexicon = decodeLexicon(compileNames(entries));
  lexicon.learn(compileLines(entries).entries());
  return {
    lexicon,
    names: new Map(entries.map(({ mission }) => [mission.id, { name: mission.name, names: namesOf(mission) }])),
  };
}
