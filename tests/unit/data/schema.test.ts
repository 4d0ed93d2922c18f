import { describe, expect, it } from "vitest";
import { parseMission, RecordError } from "../../../data/schema";
import { mission } from "./mission";

describe("parseMission", () => {
  it("gives back a whole record", () => {
    const record = mission({ id: "luna-24", name: "Luna 24" });
    expect(parseMission(record, "luna.json")).toEqual(record);
  });

  it.each([
    ["an id with capitals", { id: "Luna-24" }, "id: must be lower-case words joined by hyphens"],
    ["a long summary", { summary: "x".repeat(201) }, "summary: is over 200 characters"],
    ["an unknown kind", { kind: "teapot" }, "kind: "],
    ["no source", { sources: [] }, "sources: "],
    [
      "an http source",
      { sources: [{ title: "NASA", url: "http://nasa.gov" }] },
      "sources.0.url: must begin with https://",
    ],
    ["a day that does not exist", { launch: { at: "1976-02-30" } }, "launch.at: is no day of the calendar"],
    ["a date of another form", { launch: { at: "9 August 1976" } }, "launch.at: must be YYYY"],
    ["a designator of another form", { launch: { at: "1976", cospar: "1976-81A" } }, "launch.cospar: must look like"],
    ["an event outside the vocabulary", { events: [{ at: "1976", type: "party" }] }, "events.0.type: "],
    ["a fact without a unit", { facts: [{ label: "mass", value: 1 }] }, "facts.0.unit: "],
    ["a field nobody knows", { colour: "red" }, "colour: "],
    ["space at an end", { name: "Luna 24 " }, "name: has space at an end"],
    ["a name in decomposed Unicode", { name: "Nin\u0303o" }, "name: is not in Unicode NFC"],
  ])("refuses %s, naming file, record, field and reason", (_what, change, reason) => {
    const record = {
      ...mission({ id: "luna-24", name: "Luna 24" }),
      ...change,
    };
    const id = "id" in change ? change.id : "luna-24";
    expect(() => parseMission(record, "luna.json")).toThrow(RecordError);
    expect(() => parseMission(record, "luna.json")).toThrow(`luna.json: ${id}: ${reason}`);
  });

  it("names a record without an id as such", () => {
    expect(() => parseMission(17, "luna.json")).toThrow("luna.json: (no id): (record): ");
  });
});
