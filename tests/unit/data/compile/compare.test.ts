import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { compareWithCrews, compareWithLaunches } from "../../../../data/compile/compare";
import type { Mission } from "../../../../data/schema";
import { mission } from "../mission";

const folder = mkdtempSync(join(tmpdir(), "perilune-"));
afterAll(() => rmSync(folder, { recursive: true }));

function table(name: string, rows: string[][]): string {
  const path = join(folder, name);
  writeFileSync(path, `${rows.map((row) => row.join("\t")).join("\n")}\n`);
  return path;
}

describe("compareWithLaunches", () => {
  const path = table("launches.tsv", [
    ["name", "launch_date", "launch_time_utc", "vehicle", "cospar"],
    ["Chang'e-5", "2020-11-23", "20:30:12", "Chang Zheng 5", "2020-087A"],
    ["Shenzhou 23", "2026-05-24", "", "Chang Zheng 2F Y23", "2026-113"],
  ]);
  const launched = (launch: Mission["launch"]) =>
    compareWithLaunches([mission({ id: "one", name: "One", launch })], path);

  it("is content where instant, vehicle and designator agree as far as known", () => {
    const at = "2020-11-23T20:30Z";
    expect(launched({ at, vehicle: "Long March 5", cospar: "2020-087A" })).toEqual({ compared: 1, differences: [] });
    expect(launched({ at: "2026-05-24T15:08Z", vehicle: "Long March 2F", cospar: "2026-113A" }).differences).toEqual(
      [],
    );
  });

  it("names what differs", () => {
    expect(launched({ at: "2020-11-24", vehicle: "Falcon 9", cospar: "2020-087A" }).differences).toEqual([
      "one: launch.at: 2020-11-24, the table has 2020-11-23T20:30:12",
      "one: launch.vehicle: Falcon 9, the table has Chang Zheng 5",
    ]);
    expect(launched({ at: "2020", cospar: "2020-999A" }).differences).toEqual([
      "one: launch.cospar: 2020-999A is not in the table",
    ]);
  });

  it("leaves out plans and records that say why they differ", () => {
    expect(launched({ at: "2030", cospar: "2030-001A", planned: true }).compared).toBe(0);
    expect(launched({ at: "2019", cospar: "2020-087A", note: "local date" }).differences).toEqual([]);
  });

  it("refuses a table that lacks a column", () => {
    const short = table("short.tsv", [["cospar"], ["2020-087A"]]);
    expect(() => compareWithLaunches([], short)).toThrow("has no column launch_date");
  });
});

describe("compareWithCrews", () => {
  it("asks about people whom a flight's crew lacks", () => {
    const path = table("crews.tsv", [
      ["mission", "astronaut"],
      ["SpaceX Crew-9", "Nicklaus Hague"],
      ["SpaceX Crew-9", "Sunita Williams"],
      ["Some other flight", "Nobody"],
    ]);
    const crew9 = mission({
      id: "crew-9",
      name: "SpaceX Crew-9",
      kind: "crewed flight",
      crew: [{ name: "Nick Hague" }],
    });
    expect(compareWithCrews([crew9], path)).toEqual({
      compared: 1,
      differences: ["crew-9: crew: the table has Sunita Williams"],
    });
  });
});
