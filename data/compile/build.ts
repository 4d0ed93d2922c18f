/** What the build takes from the catalogue: names as a module; lexicon lines, cards and search as packaged files. */
import type { ResolvedPublicFile } from "wxt";
import { LINES_PER_SHARD } from "../lexicon-format";
import { compileCards } from "./cards";
import { readCatalogue } from "./catalogue";
import { compileLines, compileNames } from "./names";
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

/** Adds `cards/*.json`, `lexicon/*.json` and `search.json` to the package. */
export function addCatalogueFiles(files: ResolvedPublicFile[]): void {
  const entries = readCatalogue();
  const { index, shards } = compileCards(entries);
  const add = (relativeDest: string, content: unknown): void => {
    files.push({ relativeDest, contents: JSON.stringify(content) });
  };
  add("cards/index.json", index);
  for (const [name, cards] of Object.entries(shards)) add(`cards/${name}.json`, cards);
  const lines = compileLines(entries);
  const lineShards = Math.ceil(lines.length / LINES_PER_SHARD);
  add("lexicon/count.json", lineShards);
  for (let shard = 0; shard < lineShards; shard++) {
    add(`lexicon/${shard}.json`, lines.slice(shard * LINES_PER_SHARD, (shard + 1) * LINES_PER_SHARD));
  }
  add("search.json", compileSearch(entries));
}
