import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { recognize } from "../../../entrypoints/content/recognizer/recognize";
import { loadLexicon } from "../../corpus/lexicon";
import { addCounts, type Counts, createMatcher, type Passage, rates, scorePassage } from "../../corpus/score";

const FILE = fileURLToPath(new URL("../../corpus/passages.jsonl", import.meta.url));
const passages = readFileSync(FILE, "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Passage);
const { lexicon, names } = loadLexicon();
const isSame = createMatcher();

function countsOf(chosen: readonly Passage[]): Counts {
  let sum: Counts = { right: 0, false: 0, wrong: 0, missed: 0 };
  for (const passage of chosen) {
    const { text, title, lang } = passage;
    const found = recognize(lexicon, text, { ...(title && { title }), ...(lang && { language: lang }) });
    const predictions = found.map(({ start, end, id }) => ({
      start,
      end,
      text: text.slice(start, end),
      mission: id,
      ...names.get(id)!,
    }));
    sum = addCounts(sum, scorePassage(passage, predictions, isSame).counts);
  }
  return sum;
}

describe("the labelled passages", () => {
  test("are many, in five languages, and half about words with several meanings", () => {
    expect(passages.length).toBeGreaterThanOrEqual(150);
    expect(new Set(passages.map(({ id }) => id)).size).toBe(passages.length);
    for (const language of ["en", "zh", "ru", "fr", "de"]) {
      expect(passages.filter(({ lang }) => lang === language).length).toBeGreaterThanOrEqual(10);
    }
    expect(passages.filter(({ picked }) => picked === "ambiguous").length).toBeGreaterThan(100);
  });

  test("label records that the catalogue has, at offsets where text stands", () => {
    for (const { text, mentions } of passages) {
      for (const { start, end, label } of mentions) {
        expect(names.has(label), label).toBe(true);
        expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
        expect(end).toBeGreaterThan(start);
      }
    }
  });

  test("are read right", () => {
    const { precision, recall } = rates(countsOf(passages));
    expect(precision).toBeGreaterThanOrEqual(0.97);
    expect(recall).toBeGreaterThanOrEqual(0.95);
  });

  test("are read right where a word has several meanings", () => {
    const { precision, recall } = rates(countsOf(passages.filter(({ picked }) => picked === "ambiguous")));
    expect(precision).toBeGreaterThanOrEqual(0.95);
    expect(recall).toBeGreaterThanOrEqual(0.93);
  });

  test.each(["en", "zh", "ru", "fr", "de"])("are read right in %s", (language) => {
    expect(rates(countsOf(passages.filter(({ lang }) => lang === language))).f1).toBeGreaterThanOrEqual(0.9);
  });
});
