/** What the build takes from the catalogue: the lexicon as a module, cards and search index as packaged files. */
import type { ResolvedPublicFile } from "wxt";
import { compileCards } from "./cards";
import { readCatalogue } from "./catalogue";
import { compileNames } from "./names";
import { compileSearch } from "./search";

const LEXICON = "virtual:lexicon";

/** Vite plugin: `import lexicon from "virtual:lexicon"` gives the compiled names as one string. */
export function lexiconPlugin() {
  return {
    name: "perilune:lexicon",
    resolveId: (id: string) => (id === LEXICON ? `\0${LEXICON}` : undefined),
    load: (id: string) =>
      id === `\0${LEXICON}` ? `export default ${JSON.stringify(compileNames(readCatalogue()))};` : undefined,
  };
}

/** Adds `cards/*.json` and `search.json` to the package. */
export function addCatalogueFiles(files: ResolvedPublicFile[]): void {
  const entries = readCatalogue();
  const { index, shards } = compileCards(entries);
  const add = (relativeDest: string, content: unknown): void => {
    files.push({ relativeDest, contents: JSON.stringify(content) });
  };
  add("cards/index.json", index);
  for (const [name, cards] of Object.entries(shards)) add(`cards/${name}.json`, cards);
  add("search.json", compileSearch(entries));
}
