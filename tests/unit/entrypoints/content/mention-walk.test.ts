import { describe, expect, it } from "vitest";
import { countMentions, MentionWalk } from "../../../../entrypoints/content/mention-walk";

const [luna, apollo, lunik, voyager] = [
  { id: "luna-1", text: "Luna 1" },
  { id: "apollo-11", text: "Apollo 11" },
  { id: "luna-1", text: "Lunik 1" },
  { id: "voyager-2", text: "Voyager 2" },
] as const;
const PAGE = [luna, apollo, lunik, voyager];
const always = (): boolean => true;

describe("countMentions", () => {
  it("lists each record once, as and where it is named first", () => {
    expect(countMentions(PAGE)).toEqual([
      { id: "luna-1", text: "Luna 1", count: 2 },
      { id: "apollo-11", text: "Apollo 11", count: 1 },
      { id: "voyager-2", text: "Voyager 2", count: 1 },
    ]);
  });
});

describe("MentionWalk", () => {
  it("goes round forwards and backwards", () => {
    const walk = new MentionWalk<(typeof PAGE)[number]>();
    const forwards = PAGE.map(() => walk.step(PAGE, 1, always));
    expect(forwards).toEqual(PAGE);
    expect(walk.step(PAGE, 1, always)).toBe(luna);
    expect(walk.step(PAGE, -1, always)).toBe(voyager);
    expect(walk.step(PAGE, -1, always)).toBe(lunik);
  });

  it("begins at the end when it begins backwards", () => {
    expect(new MentionWalk().step(PAGE, -1, always)).toBe(voyager);
  });

  it("goes from mention to mention of one record, from the first after another's", () => {
    const walk = new MentionWalk<(typeof PAGE)[number]>();
    walk.step(PAGE, -1, always);
    expect(walk.step(PAGE, 1, always, "luna-1")).toBe(luna);
    expect(walk.step(PAGE, 1, always, "luna-1")).toBe(lunik);
    expect(walk.step(PAGE, 1, always, "luna-1")).toBe(luna);
  });

  it("passes over what does not show", () => {
    const walk = new MentionWalk<(typeof PAGE)[number]>();
    walk.step(PAGE, 1, always);
    expect(walk.step(PAGE, 1, (mention) => mention !== apollo)).toBe(lunik);
  });

  it("finds nothing where nothing shows, asking each but once", () => {
    const asked: unknown[] = [];
    const show = (mention: unknown): boolean => {
      asked.push(mention);
      return false;
    };
    expect(new MentionWalk().step(PAGE, 1, show)).toBeUndefined();
    expect(asked).toEqual(PAGE);
    expect(new MentionWalk().step([], 1, always)).toBeUndefined();
  });

  it("begins anew when the mention it stood at has gone", () => {
    const walk = new MentionWalk<(typeof PAGE)[number]>();
    walk.step(PAGE, -1, always);
    expect(walk.step([luna, apollo], 1, always)).toBe(luna);
  });
});
