/**
 * `npm run catalogue`: what the catalogue covers and how it stands against
 * tables of facts, when a folder of them is given:
 * `npm run catalogue -- ../shared/facts`.
 */
import { existsSync } from "node:fs";
import { namesOf, readCatalogue } from "./catalogue";
import { compareWithLaunches } from "./compare";

const entries = readCatalogue();
const missions = entries.map(({ mission }) => mission);

function print(title: string, counts: Map<string, number>): void {
  const rows = [...counts].sort(([a, m], [b, n]) => n - m || a.localeCompare(b));
  console.log(`\n${title}\n${rows.map(([key, count]) => `  ${String(count).padStart(5)}  ${key}`).join("\n")}`);
}

function count(keysOf: (mission: (typeof missions)[number]) => readonly (string | undefined)[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const mission of missions) {
    for (const key of keysOf(mission)) if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

const decadeOf = (date: string | undefined): string | undefined => date && `${date.slice(0, 3)}0s`;

console.log(`${missions.length} records, ${missions.flatMap(namesOf).length} names`);
print(
  "Files",
  new Map(Object.entries(Object.groupBy(entries, ({ file }) => file)).map(([file, list]) => [file, list!.length])),
);
print(
  "Kinds",
  count(({ kind }) => [kind]),
);
print(
  "Countries",
  count(({ countries }) => countries),
);
print(
  "Decades",
  count(({ launch, events }) => [decadeOf(launch?.at ?? events?.[0]?.at)]),
);
print(
  "Outcomes",
  count(({ outcome }) => [outcome]),
);
print(
  "Languages of names",
  count(({ names }) => Object.keys(names ?? {})),
);
print(
  "Sources",
  count(({ sources }) => [sources.length > 1 ? "two or more" : "only one"]),
);

const facts = process.argv[2];
if (facts !== undefined) {
  const table = `${facts}/launches.tsv`;
  if (!existsSync(table)) throw new Error(`${table}: not there`);
  const { compared, differences } = compareWithLaunches(missions, table);
  console.log(`\nAgainst ${table}: ${compared} launches compared, ${differences.length} differ`);
  for (const difference of differences) console.log(`  ${difference}`);
}
