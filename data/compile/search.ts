/** Catalogue -> the documents that the popup searches. */
import type { SearchEntry } from "../card";
import { normalizeName } from "../normalize";
import { type CatalogueEntry, namesOf } from "./catalogue";

export function compileSearch(entries: readonly CatalogueEntry[]): SearchEntry[] {
  return entries.map(({ mission }) => {
    const year = (mission.launch?.at ?? mission.events?.[0]?.at)?.slice(0, 4);
    return {
      id: mission.id,
      name: mission.name,
      names: [...new Set(namesOf(mission).map(normalizeName))],
      kind: mission.kind,
      outcome: mission.outcome,
      operators: mission.operators,
      ...(year && { year }),
    };
  });
}
