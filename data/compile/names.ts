/** Catalogue -> the lexicon that the content script carries: names and ids, no facts. */
import { normalizeName } from "../normalize";
import { type CatalogueEntry, namesOf } from "./catalogue";
import { sensesOf } from "./senses";

export function compileNames(entries: readonly CatalogueEntry[]): string {
  const numbers = new Map(entries.map(({ mission }, index) => [mission.id, index]));
  const keys = new Set(entries.flatMap(({ mission }) => namesOf(mission).map(normalizeName)));
  return JSON.stringify(
    entries.map(({ mission }) => [
      mission.id,
      mission.kind,
      mission.program === undefined ? -1 : (numbers.get(mission.program) ?? -1),
      Number((mission.launch?.at ?? mission.events?.[0]?.at ?? "0").slice(0, 4)),
      [...new Set(namesOf(mission).map(normalizeName))],
      sensesOf(mission, (key) => keys.has(key)),
    ]),
  );
}
