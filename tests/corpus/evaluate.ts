/**
 * `npm run --silent evaluate -- FILE.jsonl`: the recognizer against labelled passages.
 * Prints precision, recall and F1 of all, of ambiguous passages and of each
 * language, then every error. Options: `--missions DIR` uses another catalogue;
 * `--same FILE` takes names as one, a line a group, apart by `|`;
 * `--min-f1 N` fails where the F1 of all is below N.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { recognize } from "../../entrypoints/content/recognizer/recognize";
import { loadLexicon } from "./lexicon";
import { addCounts, type Counts, createMatcher, type Failure, type Passage, rates, scorePassage } from "./score";

const CONTEXT = 50;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { missions: { type: "string" }, same: { type: "string" }, "min-f1": { type: "string" } },
});
const [file] = positionals;
if (file === undefined) {
  console.error("usage: npm run --silent evaluate -- FILE.jsonl [--missions DIR] [--same FILE] [--min-f1 N]");
  process.exit(2);
}

const readLines = (path: string): string[] =>
  readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "");
const groups = values.same === undefined ? [] : readLines(values.same).map((line) => line.split("|"));
const isSame = createMatcher(groups);
const { lexicon, names } = loadLexicon(values.missions);
const table = new Map<string, Counts>([["all", { right: 0, false: 0, wrong: 0, missed: 0 }]]);
const failures: Failure[] = [];

for (const line of readLines(file)) {
  const passage = JSON.parse(line) as Passage;
  const { text, title, lang } = passage;
  const context = { ...(title && { title }), ...(lang && { language: lang }) };
  const predictions = recognize(lexicon, text, context).map(({ start, end, id }) => ({
    start,
    end,
    text: text.slice(start, end),
    mission: id,
    ...names.get(id)!,
  }));
  const result = scorePassage(passage, predictions, isSame);
  for (const row of ["all", passage.picked, lang]) {
    if (row === undefined) continue;
    const sum = table.get(row);
    table.set(row, sum ? addCounts(sum, result.counts) : result.counts);
  }
  failures.push(...result.failures);
}

console.log("             precision  recall  F1     right  false  wrong record  missed");
for (const [row, counts] of [...table].sort(([a], [b]) => a.localeCompare(b))) {
  const { precision, recall, f1 } = rates(counts);
  const figures = [precision, recall, f1].map((rate) => rate.toFixed(3));
  console.log(
    `${row.padEnd(12)} ${figures[0]!.padEnd(10)} ${figures[1]!.padEnd(7)} ${figures[2]!.padEnd(6)} ${String(counts.right).padEnd(6)} ${String(counts.false).padEnd(6)} ${String(counts.wrong).padEnd(13)} ${counts.missed}`,
  );
}
for (const { kind, passage, start, end, predicted, label } of failures) {
  const { text } = passage;
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  const shown = `${before}[${text.slice(start, end)}]${text.slice(end, end + CONTEXT)}`.replace(/\s+/g, " ");
  console.log([kind, passage.id, passage.lang ?? "", predicted || "-", label || "-", shown].join(" | "));
}

const minimum = Number(values["min-f1"] ?? 0);
if (rates(table.get("all")!).f1 < minimum) {
  console.error(`F1 is below ${minimum}`);
  process.exit(1);
}
