/** Catalogue -> the documents that the popup searches. */
import type { SearchEntry } from "../card";
import { type CatalogueEntry, namesOf } from "./catalogue";

const byName = new Intl.Collator("en", { numeric: true });

/**
 * The entries in natural order of their names ("Luna 9" before "Luna 16"), so
 * that equally good results come out in it. Names stay as they are written:
 * a result shows the one that was found, and folding them takes the popup less
 * time than reading a second, folded copy.
 */
export function compileSearch(entries: readonly CatalogueEntry[]): SearchEntry[] {
  return entries.map(({ mission }) => toEntry(mission)).sort((a, b) => byName.compare(a.name, b.name));
}

function toEntry(mission: CatalogueEntry["mission"]): SearchEntry {
  const year = (mission.launch?.at ?? mission.events?.[0]?.at)?.slice(0, 4);
  return {
    id: mission.id,
    name: mission.name,
    names: namesOf(mission).slice(1),
    kind: mission.kind,
    operators: mission.operators,
    targets: mission.targets,
    ...(year && { year }),
  };
}
