import { describe, expect, it } from "vitest";
import { articleHtml } from "../../bench/text";

describe("articleHtml", () => {
  const html = articleHtml(20_000, 3);
  const text = html.replace(/<[^>]*>/g, "");

  it("gives the same page for the same seed, another for another", () => {
    expect(articleHtml(20_000, 3)).toBe(html);
    expect(articleHtml(20_000, 4)).not.toBe(html);
  });

  it("gives about as much text as was asked for", () => {
    expect(text.length).toBeGreaterThanOrEqual(20_000);
    expect(text.length).toBeLessThan(22_000);
  });

  it("ends every element that it begins, the last begun first", () => {
    const open: string[] = [];
    for (const [, slash, name] of html.matchAll(/<(\/?)(\w+)/g)) {
      if (slash === "") open.push(name!);
      else expect(open.pop()).toBe(name);
    }
    expect(open).toEqual([]);
  });

  it("leaves no slot of a sentence empty", () => {
    expect(text).not.toMatch(/[@%#~^]|undefined/);
  });
});
