import { describe, expect, it } from "vitest";
import type { CatalogueEntry } from "../../../../../data/compile/catalogue";
import { compileLines, compileNames } from "../../../../../data/compile/names";
import { decodeLexicon } from "../../../../../entrypoints/content/recognizer/lexicon";
import { scan } from "../../../../../entrypoints/content/recognizer/scan";
import { mission } from "../../../data/mission";

const entries: CatalogueEntry[] = [
  mission({ id: "apollo-program", name: "Apollo program", kind: "programme", names: { en: ["Apollo"] } }),
  mission({
    id: "apollo-11",
    name: "Apollo 11",
    kind: "crewed flight",
    program: "apollo-program",
    launch: { at: "1969-07-16T13:32:00Z" },
  }),
  mission({
    id: "hope",
    name: "Hope",
    ambiguous: [{ name: "Hope", means: ["feeling"], for: ["Mars"], against: ["lost"] }],
  }),
  mission({ id: "endeavour", name: "Endeavour", names: { ru: ["Индевор"] } }),
  mission({ id: "crew-dragon-endeavour", name: "Endeavour" }),
].map((record) => ({ file: "test.json", mission: record }));

const open = () => decodeLexicon(compileNames(entries));

describe("decodeLexicon", () => {
  it("finds names on trust before it knows their records", () => {
    const lexicon = open();
    expect(scan(lexicon, "Apollo 11")).toEqual([{ start: 0, end: 9, key: "apollo 11", entities: [1] }]);
    expect(lexicon.knows(1)).toBe(false);
    expect(() => lexicon.entity(1)).toThrow(RangeError);
  });

  it("learns records by number", () => {
    const lexicon = open();
    lexicon.learn([...compileLines(entries).entries()]);
    expect(lexicon.size).toBe(5);
    expect(lexicon.entity(1)).toEqual({
      id: "apollo-11",
      kind: "crewed flight",
      program: 0,
      year: 1969,
      keys: ["apollo 11"],
      ambiguous: [],
    });
    expect(lexicon.entity(2).ambiguous).toMatchObject([{ key: "hope", against: ["lost"] }]);
  });

  it("gives every record that answers to a name", () => {
    expect(scan(open(), "Endeavour").map(({ entities }) => [...entities].sort())).toEqual([[3, 4]]);
  });

  it("drops what only had the hash of a name once it knows the record", () => {
    const lexicon = open();
    const line = compileLines(entries)[1]!.replace("apollo 11", "another 1");
    expect(scan(lexicon, "Apollo 11")).toHaveLength(1);
    lexicon.learn([[1, line]]);
    expect(scan(lexicon, "Apollo 11")).toEqual([]);
  });

  it("lists words of English names that a misspelt one may be put right to", () => {
    expect(open().words).toBe("apollo endeavour program");
  });
});
