/** Catalogue -> the lexicon that the content script carries: names and ids, no facts. */
import { normalizeName } from "../normalize";
import { type CatalogueEntry, namesOf } from "./catalogue";

export function compileNames(entries: readonly CatalogueEntry[]): string {
  const numbers = new Map(entries.map(({ mission }, index) => [mission.id, index]));
  return JSON.stringify(
    entries.map(({ mission }) => [
      mission.id,
      mission.kind,
      mission.program === undefined ? -1 : (numbers.get(mission.program) ?? -1),
      Number((mission.launch?.at ?? mission.events?.[0]?.at ?? "0").slice(0, 4)),
      [...new Set(namesOf(mission).map(normalizeName))],
      (mission.ambiguous ?? []).map((sense) => ({
        key: normalizeName(sense.name),
        for: sense.for ?? [],
        against: sense.against ?? [],
      })),
    ]),
  );
}
