import { describe, expect, it } from "vitest";
import { sentenceAt } from "../../../../entrypoints/content/sentence";

describe("sentenceAt", () => {
  const text = "It rained. Apollo 11 flew in 1969!  Then came Luna 16.";

  it.each(["It rained.", "Apollo 11 flew in 1969!", "Then came Luna 16."])(
    "finds %j at its first and last letter",
    (s) => {
      const start = text.indexOf(s);
      expect(sentenceAt(text, start)).toBe(s);
      expect(sentenceAt(text, start + s.length - 1)).toBe(s);
    },
  );

  it("counts in UTF-16 code units", () => {
    const rocket = "🚀🚀🚀 launch. Luna 16 flew.";
    expect(sentenceAt(rocket, rocket.indexOf("Luna"))).toBe("Luna 16 flew.");
  });

  it("knows where Chinese sentences end", () => {
    const chinese = "昨天下雨。嫦娥五号升空。";
    expect(sentenceAt(chinese, chinese.indexOf("嫦娥"))).toBe("嫦娥五号升空。");
  });

  it("finds none outside of the text", () => {
    expect(sentenceAt(text, text.length)).toBeUndefined();
    expect(sentenceAt("", 0)).toBeUndefined();
  });
});
