import { describe, expect, it } from "vitest";
import { readReasons } from "../../../../entrypoints/content/reasons";
import type { Entity } from "../../../../entrypoints/content/recognizer/lexicon";
import type { Evidence } from "../../../../entrypoints/content/recognizer/mention";

const RECORDS: Record<number, Entity> = {
  0: { id: "apollo-program", kind: "programme", keys: ["apollo program", "apollo"], ambiguous: [] },
  2: { id: "apollo-11", kind: "crewed flight", keys: ["apollo 11"], ambiguous: [] },
};
/** Record 1 is of those whose line no page has asked for. */
const lexicon = {
  size: 3,
  knows: (record: number) => record in RECORDS,
  entity: (record: number) => {
    const entity = RECORDS[record];
    if (entity === undefined) throw new RangeError(`record ${record}`);
    return entity;
  },
};
const ON_PAGE: Record<string, string> = { "apollo-11": "Apollo XI", "apollo-program": "Apollo" };

const read = (id: string, ...evidence: Evidence[]) => readReasons({ id, evidence }, lexicon, (other) => ON_PAGE[other]);

describe("readReasons", () => {
  it("names another record as the page writes it", () => {
    expect(read("apollo-program", { kind: "page", text: "apollo 11" })).toEqual([{ kind: "page", text: "Apollo XI" }]);
    expect(read("apollo-11", { kind: "refers", text: "apollo 11" })).toEqual([{ kind: "refers", text: "Apollo XI" }]);
  });

  it("tells the same record elsewhere from another one", () => {
    expect(read("apollo-program", { kind: "page", text: "apollo program" })[0]?.kind).toBe("again");
  });

  it("leaves the page's own words as they are", () => {
    const beside: Evidence = { kind: "beside", text: "astronauts" };
    expect(read("apollo-program", beside)).toEqual([beside]);
  });

  it("gives a word once that a phrase holds already", () => {
    const written: Evidence = { kind: "grammar", text: "Apollo astronauts" };
    expect(read("apollo-program", written, { kind: "beside", text: "astronauts" })).toEqual([written]);
  });

  it("is silent about what the page does not show", () => {
    expect(read("apollo-program", { kind: "page", text: "voyager 1" })).toEqual([]);
  });
});
