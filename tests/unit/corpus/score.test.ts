import { describe, expect, test } from "vitest";
import { addCounts, createMatcher, type Passage, type Prediction, rates, scorePassage } from "../../corpus/score";

const text = "The Dawn probe and the Hope orbiter met Apollo 11.";
const prediction = (start: number, end: number, mission: string, ...names: string[]): Prediction => ({
  start,
  end,
  text: text.slice(start, end),
  mission,
  name: names[0] ?? mission,
  names,
});
const passage = (mentions: Passage["mentions"]): Passage => ({ id: "a", text, mentions });
const isSame = createMatcher();

describe("matching a label to a record", () => {
  test("takes the record's id", () => {
    expect(isSame("hope", prediction(23, 27, "hope", "Emirates Mars Mission"))).toBe(true);
  });

  test("takes any of its names, whatever its case, punctuation and generic words", () => {
    const rover = prediction(0, 1, "curiosity", "Curiosity", "Mars Science Laboratory");
    expect(isSame("Curiosity rover", rover)).toBe(true);
    expect(isSame("MARS SCIENCE-LABORATORY", rover)).toBe(true);
    expect(isSame("Opportunity rover", rover)).toBe(false);
  });

  test("takes names that were declared one", () => {
    const declared = createMatcher([["Rosetta", "Philae"]]);
    expect(declared("Philae", prediction(0, 1, "rosetta", "Rosetta"))).toBe(true);
    expect(isSame("Philae", prediction(0, 1, "rosetta", "Rosetta"))).toBe(false);
  });
});

describe("scoring a passage", () => {
  const labels = [
    { start: 4, end: 8, label: "dawn" },
    { start: 40, end: 49, label: "Apollo 11" },
  ];

  test("counts an overlap with the right record", () => {
    const { counts, failures } = scorePassage(
      passage(labels),
      [prediction(4, 14, "dawn", "Dawn"), prediction(40, 49, "apollo-11", "Apollo 11")],
      isSame,
    );
    expect(counts).toEqual({ right: 2, false: 0, wrong: 0, missed: 0 });
    expect(failures).toEqual([]);
  });

  test("tells a wrong record from a mark where nothing stands, and lists what was missed", () => {
    const { counts, failures } = scorePassage(
      passage(labels),
      [prediction(23, 27, "hope", "Hope"), prediction(40, 46, "apollo-program", "Apollo program")],
      isSame,
    );
    expect(counts).toEqual({ right: 0, false: 2, wrong: 1, missed: 2 });
    expect(failures.map(({ kind, predicted, label }) => [kind, predicted, label])).toEqual([
      ["false", "Hope", ""],
      ["wrong", "Apollo program", "Apollo 11"],
      ["missed", "", "dawn"],
      ["missed", "", "Apollo 11"],
    ]);
  });

  test("leaves borderline spans out, found or not", () => {
    const borderline = [{ start: 23, end: 27, label: "hope", ignore: true }];
    expect(scorePassage(passage(borderline), [], isSame).counts).toEqual({ right: 0, false: 0, wrong: 0, missed: 0 });
    const found = scorePassage(passage(borderline), [prediction(23, 27, "dawn", "Dawn")], isSame);
    expect(found.counts).toEqual({ right: 0, false: 0, wrong: 0, missed: 0 });
  });

  test("counts a label once, however often it is found", () => {
    const twice = [prediction(40, 46, "apollo-11", "Apollo 11"), prediction(47, 49, "apollo-11", "Apollo 11")];
    expect(scorePassage(passage([labels[1]!]), twice, isSame).counts.right).toBe(1);
  });
});

test("rates are shares of what was found and of what was there", () => {
  const { precision, recall, f1 } = rates({ right: 6, false: 2, wrong: 1, missed: 6 });
  expect(precision).toBe(0.75);
  expect(recall).toBe(0.5);
  expect(f1).toBeCloseTo(0.6);
  expect(rates({ right: 0, false: 0, wrong: 0, missed: 0 }).f1).toBe(1);
});

test("counts add up", () => {
  const one = { right: 1, false: 2, wrong: 1, missed: 3 };
  expect(addCounts(one, one)).toEqual({ right: 2, false: 4, wrong: 2, missed: 6 });
});
