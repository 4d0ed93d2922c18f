/** Catalogue -> the lexicon that the content script carries: names and ids, no facts. */
import { type CatalogueEntry, namesOf } from "./catalogue";

export function compileNames(entries: readonly CatalogueEntry[]): string {
  return JSON.stringify(entries.map(({ mission }) => [mission.id, ...namesOf(mission)]));
}
