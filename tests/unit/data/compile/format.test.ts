import { describe, expect, it } from "vitest";
import { formatCatalogueFile } from "../../../../data/compile/format";
import { mission } from "../mission";

describe("formatCatalogueFile", () => {
  it("puts keys in the schema's order, records in natural order of ids, short values on one line", () => {
    const first = mission({
      id: "luna-2",
      name: "Luna 2",
      launch: { at: "1959-09-12", cospar: "1959-014A" },
    });
    const second = mission({
      id: "luna-10",
      name: "Luna 10",
      events: [
        { at: "1966-04-03", type: "orbit insertion", body: "Moon" },
        { at: "1966-05-30", type: "contact lost" },
      ],
    });
    const shuffled = Object.fromEntries(Object.entries(second).reverse()) as typeof second;
    const text = formatCatalogueFile([shuffled, first]);
    expect(text).toBe(`[
  {
    "id": "luna-2",
    "name": "Luna 2",
    "kind": "orbiter",
    "operators": ["NASA"],
    "countries": ["US"],
    "targets": ["Moon"],
    "launch": { "at": "1959-09-12", "cospar": "1959-014A" },
    "outcome": "success",
    "summary": "A spacecraft made for a test.",
    "sources": [{ "title": "NASA NSSDCA", "url": "https://nssdc.gsfc.nasa.gov/nmc/" }],
    "checked": "2026-11"
  },
  {
    "id": "luna-10",
    "name": "Luna 10",
    "kind": "orbiter",
    "operators": ["NASA"],
    "countries": ["US"],
    "targets": ["Moon"],
    "events": [
      { "at": "1966-04-03", "type": "orbit insertion", "body": "Moon" },
      { "at": "1966-05-30", "type": "contact lost" }
    ],
    "outcome": "success",
    "summary": "A spacecraft made for a test.",
    "sources": [{ "title": "NASA NSSDCA", "url": "https://nssdc.gsfc.nasa.gov/nmc/" }],
    "checked": "2026-11"
  }
]
`);
    expect(formatCatalogueFile(JSON.parse(text))).toBe(text);
  });

  it("breaks a list that is too long for a line", () => {
    const names = {
      en: Array.from({ length: 12 }, (_, i) => `Another long name ${i}`),
    };
    const text = formatCatalogueFile([mission({ id: "luna-2", name: "Luna 2", names })]);
    expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThanOrEqual(120);
    expect(JSON.parse(text)[0].names).toEqual(names);
  });
});
