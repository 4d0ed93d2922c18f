/** Catalogue -> the documents that the popup searches. */
import type { SearchEntry } from "../card";
import { normalizeName } from "../normalize";
import { type CatalogueEntry, namesOf } from "./catalogue";

const byName = new Intl.Collator("en", { numeric: true });

/**
 * The entries in natural order of their names ("Luna 9" before "Luna 16"), so
 * that equally good results come out in it. Names are folded here, which would
 * take the popup longer than to read them, and kept as they are written, for a
 * result to show the one that was found.
 */
export function compileSearch(entries: readonly CatalogueEntry[]): SearchEntry[] {
  return entries.map(({ mission }) => toEntry(mission)).sort((a, b) => byName.compare(a.name, b.name));
}

function toEntry(mission: CatalogueEntry["mission"]): SearchEntry {
  const year = (mission.launch?.at ?? mission.events?.[0]?.at)?.slice(0, 4);
  return {
    id: mission.id,
    name: mission.name,
    names: foldNames(namesOf(mission)),
    kind: mission.kind,
    operators: mission.operators,
    targets: mission.targets,
    ...(year && { year }),
  };
}

function foldNames(names: readonly string[]): SearchEntry["names"] {
  const written = new Map<string, string>();
  for (const name of names) {
    const folded = normalizeName(name);
    if (!written.has(folded)) written.set(folded, name);
  }
  return [...written].map(([folded, name]) => [name, folded]);
}
