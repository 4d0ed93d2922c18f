import { describe, expect, test } from "vitest";
import { Tally } from "../../../../../entrypoints/content/recognizer/evidence";
import { Side, WORDS, type Word } from "../../../../../entrypoints/content/recognizer/evidence-around";
import { CueReader } from "../../../../../entrypoints/content/recognizer/evidence-cues";
import { stands } from "../../../../../entrypoints/content/recognizer/evidence-near";
import {
  isInAddress,
  isInDesignation,
  isLowerCase,
} from "../../../../../entrypoints/content/recognizer/evidence-prose";
import { findCue, findHead } from "../../../../../entrypoints/content/recognizer/evidence-words";
import { countSlips } from "../../../../../entrypoints/content/recognizer/fuzzy-slips";

describe("words of the field", () => {
  test.each([
    ["astronauts", "people"],
    ["satellites", "craft"],
    ["raumsonden", "craft"],
    ["орбиту", "travel"],
    ["космонавтами", "people"],
    ["марсианского", "sky"],
    ["lune", "sky"],
  ])("%s speaks as %s", (word, kind) => {
    expect(findCue(word)).toBe(kind);
  });

  test.each(["sunday", "marsh", "marshal", "programming", "lunatic", "spacious", "probity"])("%s does not", (word) => {
    expect(findCue(word)).toBeUndefined();
  });

  test("a telescope is no noun for every record", () => {
    expect(findHead("telescopes")!.fits).toContain("telescope");
    expect(findHead("telescopes")!.fits).not.toContain("crewed flight");
    expect(findHead("spacecraft")!.fits).toBeUndefined();
  });
});

describe("cues of a text", () => {
  const text = "The rover crossed a crater. NASA’s astronauts watched; 航天员在空间站。";
  const wordsOf = (from: number, to: number): string[] =>
    new CueReader(text).within(from, to).map(({ start, end }) => text.slice(start, end));

  test("are found with their places, whatever their script", () => {
    expect(wordsOf(0, text.length).sort()).toEqual(
      ["rover", "crater", "NASA", "astronauts", "航天", "航天员", "空间站"].sort(),
    );
  });

  test("are found once in overlapping stretches, and none that a border cuts", () => {
    const reader = new CueReader(text);
    expect(reader.within(0, 12).map(({ start }) => start)).toEqual([4]);
    expect(reader.within(4, 27).map(({ start }) => start)).toEqual([4, 20]);
    expect(wordsOf(5, 20)).toEqual([]);
  });
});

describe("the words beside a name", () => {
  const text = "It was late. In Europe, NASA’s own “Dawn” probe flew on.";
  const at = text.indexOf("Dawn");
  const read = (side: Side): Word[] =>
    Array.from({ length: WORDS }, (_, index) => side.at(index)).filter((word) => word !== undefined);
  const before = read(new Side(text, at, true));
  const after = read(new Side(text, at + 4, false));

  test("stand from the name outwards", () => {
    expect(before.map((word) => word.text)).toEqual(["own", "nasa", "europe", "in", "late", "was"]);
    expect(after.map((word) => word.text)).toEqual(["probe", "flew", "on"]);
  });

  test("know their case, owner's s, gap and sentence", () => {
    expect(before[1]).toMatchObject({ capital: true, possessive: true });
    expect(before[0]).toMatchObject({ capital: false, possessive: false, gap: " “" });
    expect(after[0]!.gap).toBe("” ");
    const late = read(new Side(text, text.indexOf("Europe"), true));
    expect(late.map(({ text: word, sentences }) => [word, sentences])).toEqual([
      ["in", 0],
      ["late", 1],
      ["was", 1],
      ["it", 1],
    ]);
  });
});

describe("a phrase in a text", () => {
  test("stands as a whole, or in its plural", () => {
    expect(stands("two galaxies met", "galaxy")).toBe(true);
    expect(stands("the crew saw comets", "comet")).toBe(true);
    expect(stands("a cometary orbit", "comet")).toBe(false);
    expect(stands("in the great red spot", "red spot")).toBe(true);
    expect(stands("predspot", "red spot")).toBe(false);
  });

  test("needs no borders in Chinese", () => {
    expect(stands("进驻空间站工作", "空间站")).toBe(true);
  });
});

describe("a place that is no prose", () => {
  const isAddress = (text: string, name: string): boolean => {
    const start = text.indexOf(name);
    return isInAddress(text, start, start + name.length);
  };
  test.each([
    ["see explorer.arc.nasa.gov for it", "explorer"],
    ["from @Juno today", "Juno"],
    ["at https://example.org/wiki/Apollo in full", "Apollo"],
    ["mail curiosity@example.org", "curiosity"],
  ])("%s", (text, name) => {
    expect(isAddress(text, name)).toBe(true);
  });

  test.each([
    ["It was Juno. Nobody knew.", "Juno"],
    ["Credit: NASA/Juno team", "Juno"],
    ["#Artemis is trending", "Artemis"],
  ])("%s is", (text, name) => {
    expect(isAddress(text, name)).toBe(false);
  });

  test("a designation goes on with a number", () => {
    expect(isInDesignation("Kepler-186f", 6)).toBe(true);
    expect(isInDesignation("Kepler-based", 6)).toBe(false);
  });

  test("signs without case are not small", () => {
    expect(isLowerCase("hope", 0, 4)).toBe(true);
    expect(isLowerCase("Hope", 0, 4)).toBe(false);
    expect(isLowerCase("天宫", 0, 2)).toBe(false);
  });
});

describe("slips of the keys", () => {
  test.each([
    ["tainwen", "tianwen", 1],
    ["perserverance", "perseverance", 1],
    ["chandryan", "chandrayaan", 2],
    ["voyagre", "voyager", 1],
    ["same", "same", 0],
    ["", "ab", 2],
  ])("%s → %s: %i", (a, b, slips) => {
    expect(countSlips(a, b, 2)).toBe(slips);
    expect(countSlips(b, a, 2)).toBe(slips);
  });

  test("are given up beyond the limit", () => {
    expect(countSlips("colombia", "columbia", 1)).toBe(1);
    expect(countSlips("insurance", "endurance", 1)).toBeUndefined();
    expect(countSlips("abc", "abcdef", 2)).toBeUndefined();
  });
});

test("a tally gives its grounds weightiest first, each word once, and never what spoke against", () => {
  const tally = new Tally();
  tally.add(1, "beside", "Moon");
  tally.add(5, "grammar", "Dawn probe");
  tally.add(-8, "beside", "French");
  tally.add(2, "title", "Moon");
  expect(tally.points).toBe(0);
  expect(tally.evidence()).toEqual([
    { kind: "grammar", text: "Dawn probe" },
    { kind: "title", text: "Moon" },
  ]);
});
