/**
 * `npm run catalogue`: what the catalogue covers and how it stands against
 * tables of facts, when a folder of them is given:
 * `npm run catalogue -- ../shared/facts`.
 */
import { namesOf, readCatalogue } from "./catalogue";
import { type Comparison, compareWithCrews, compareWithLaunches } from "./compare";

const entries = readCatalogue();
const missions = entries.map(({ mission }) => mission);

/** Prints how many of the items have each key, the most frequent first. */
function printCounts<T>(
  title: string,
  items: readonly T[],
  keysOf: (item: T) => readonly (string | undefined)[],
): void {
  const counts = new Map<string, number>();
  for (const item of items) {
    for (const key of keysOf(item)) if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  console.log(`\n${title}`);
  for (const [key, count] of [...counts].sort(([a, m], [b, n]) => n - m || a.localeCompare(b))) {
    console.log(`  ${String(count).padStart(5)}  ${key}`);
  }
}

const decadeOf = (date: string | undefined): string | undefined => date && `${date.slice(0, 3)}0s`;

console.log(`${missions.length} records, ${missions.flatMap(namesOf).length} names`);
printCounts("Files", entries, ({ file }) => [file]);
printCounts("Kinds", missions, ({ kind }) => [kind]);
printCounts("Countries", missions, ({ countries }) => countries);
printCounts("Decades", missions, ({ launch, events }) => [decadeOf(launch?.at ?? events?.[0]?.at)]);
printCounts("Outcomes", missions, ({ outcome }) => [outcome]);
printCounts("Languages of names", missions, ({ names }) => Object.keys(names ?? {}));
printCounts("Sources", missions, ({ sources }) => [sources.length > 1 ? "two or more" : "only one"]);

const facts = process.argv[2];
if (facts !== undefined) {
  printDifferences("launches", compareWithLaunches(missions, `${facts}/launches.tsv`));
  printDifferences("crews", compareWithCrews(missions, `${facts}/crews-2024-on.tsv`));
}

function printDifferences(what: string, { compared, differences }: Comparison): void {
  console.log(`\nAgainst the table of ${what}: ${compared} records compared, ${differences.length} differences`);
  for (const difference of differences) console.log(`  ${difference}`);
}
