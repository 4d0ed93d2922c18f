import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  cutPoint,
  isBlank,
  renderText,
  sourceOffsets,
  touches,
} from "../../../../../entrypoints/content/page/flow-text";

describe("text as rendered", () => {
  it.each([
    ["Apollo 11", "Apollo 11"],
    ["\n    Apollo\n      11 flew.\n", " Apollo 11 flew. "],
    ["Apollo\t11", "Apollo 11"],
    ["Chand\u00adra\u00adyaan-3", "Chandrayaan-3"],
    ["Tian\u200bwen-1", "Tianwen-1"],
    ["Chang’e\u00a05", "Chang’e\u00a05"],
    ["a\u00ad  b", "a b"],
    ["a \n\u200e\n b", "a b"],
    ["嫦娥\n  五号", "嫦娥五号"],
    ["嫦娥 五号\n", "嫦娥 五号 "],
    ["嫦娥\nChang’e", "嫦娥 Chang’e"],
    ["نیم\u200cفاصله", "نیم\u200cفاصله"],
    ["", ""],
  ])("%j is %j", (source, text) => {
    expect(renderText(source)).toBe(text);
  });

  it("knows where each character stands in the source", () => {
    expect(sourceOffsets("\n  Apollo\n  1\u00ad1", [0, 1, 6, 7, 8, 9])).toEqual([0, 3, 8, 9, 12, 14]);
  });

  it("knows it of any source", () => {
    const piece = fc.constantFrom("a", "Apollo", " ", "  ", "\n", "\t", "\u00ad", "\u200b", "\u00a0", "\u200e", "嫦");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const source = pieces.join("");
        const text = renderText(source);
        const offsets = sourceOffsets(
          source,
          Array.from(text, (_, index) => index),
        );
        expect(offsets).toHaveLength(text.length);
        for (const [index, offset] of offsets.entries()) {
          if (text[index] === " ") expect(source.slice(offset)).toMatch(/^[\u00ad\u200b\u200e]*\s/);
          else expect(source[offset]).toBe(text[index]);
        }
      }),
    );
  });
});

describe("cutting long text", () => {
  it("cuts after a paragraph, else a line, else a sentence, else a word", () => {
    expect(cutPoint("One two.\nThree four. Five\n\nsix seven", 32)).toBe("One two.\nThree four. Five\n\n".length);
    expect(cutPoint("One two. Three four.\nFive. six", 26)).toBe("One two. Three four.\n".length);
    expect(cutPoint("One two. Three four. Five six seven", 30)).toBe("One two. Three four. ".length);
    expect(cutPoint("嫦娥五号着陆。它采集了样本和岩石", 11)).toBe(7);
    expect(cutPoint("one two three four", 16)).toBe("one two three ".length);
  });

  it("has nowhere to cut one long word", () => {
    expect(cutPoint("a".repeat(50), 20)).toBe(0);
  });
});

describe("characters", () => {
  it("tells blank text from text", () => {
    expect(["", " ", "\n\t ", " \u00a0", "a", "\n a", "\u00ad"].map(isBlank)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it("tells what would read as one word", () => {
    const touch = (pair: string): boolean => touches(pair.charCodeAt(0), pair.charCodeAt(1));
    expect(["ab", "o1", "éx", "嫦娥", "a ", "a,", "(a", "a\u00a0", "a—", "号。", "a-"].map(touch)).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});
