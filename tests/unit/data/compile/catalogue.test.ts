import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { findProblems, namesOf, readCatalogue } from "../../../../data/compile/catalogue";
import type { Mission } from "../../../../data/schema";
import { mission } from "../mission";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A catalogue folder with these files in it. */
function folderWith(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), "perilune-"));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

function problemsOf(...missions: Mission[]): string[] {
  return findProblems(missions.map((one) => ({ file: "test.json", mission: one })));
}

describe("readCatalogue", () => {
  it("gives every record with its file", () => {
    const folder = folderWith({
      "b.json": JSON.stringify([mission({ id: "luna-1", name: "Luna 1" })]),
      "a.json": JSON.stringify([mission({ id: "ranger-1", name: "Ranger 1" })]),
      "notes.txt": "not a catalogue file",
    });
    expect(readCatalogue(folder).map(({ file, mission: { id } }) => [file, id])).toEqual([
      ["a.json", "ranger-1"],
      ["b.json", "luna-1"],
    ]);
  });

  it("lists the problems of every file at once", () => {
    const folder = folderWith({
      "a.json": "[{",
      "b.json": "{}",
      "c.json": JSON.stringify([{ id: "luna-1" }]),
    });
    const read = () => readCatalogue(folder);
    expect(read).toThrow(/a\.json: is no JSON/);
    expect(read).toThrow(/b\.json: must hold an array of records/);
    expect(read).toThrow(/c\.json: luna-1: name: /);
  });
});

describe("findProblems", () => {
  it("is content with records that hold together", () => {
    expect(
      problemsOf(
        mission({ id: "luna-program", name: "Luna", kind: "programme" }),
        mission({
          id: "luna-1",
          name: "Luna 1",
          program: "luna-program",
          related: ["luna-2"],
        }),
        mission({ id: "luna-2", name: "Luna 2", program: "luna-program" }),
      ),
    ).toEqual([]);
  });

  it("finds an id that stands twice", () => {
    const problems = problemsOf(mission({ id: "luna-1", name: "Luna 1" }), mission({ id: "luna-1", name: "Lunik" }));
    expect(problems).toEqual(["test.json: luna-1: id: stands in test.json already"]);
  });

  it("finds relations to nowhere and to itself", () => {
    const problems = problemsOf(
      mission({
        id: "luna-1",
        name: "Luna 1",
        program: "luna",
        related: ["luna-1"],
      }),
    );
    expect(problems).toEqual([
      "test.json: luna-1: program: no record luna",
      "test.json: luna-1: related: names itself",
    ]);
  });

  it("finds names that are shared without a word", () => {
    const jupiter = mission({ id: "galileo", name: "Galileo" });
    const navigation = mission({
      id: "galileo-navigation",
      name: "Galileo system",
      names: { de: ["GALILEO"] },
    });
    expect(problemsOf(jupiter, navigation)).toEqual([
      'test.json: galileo: ambiguous: shares the name "galileo" with galileo-navigation undeclared',
      'test.json: galileo-navigation: ambiguous: shares the name "galileo" with galileo undeclared',
    ]);
    const declare = (other: string): Partial<Mission> => ({
      ambiguous: [{ name: "Galileo", means: ["astronomer"], sharedWith: [other] }],
    });
    expect(
      problemsOf({ ...jupiter, ...declare("galileo-navigation") }, { ...navigation, ...declare("galileo") }),
    ).toEqual([]);
  });

  it("finds an ambiguity of a name the record does not have", () => {
    const record = mission({
      id: "juno",
      name: "Juno",
      ambiguous: [{ name: "Juna", means: ["a person"] }],
    });
    expect(problemsOf(record)).toEqual(['test.json: juno: ambiguous: "Juna" is none of its names']);
  });

  it("lets a designator belong to two records only where one names the other", () => {
    const launch = { at: "1971-05-28", cospar: "1971-049A" };
    const mother = mission({ id: "mars-3", name: "Mars 3", launch });
    const lander = mission({
      id: "mars-3-lander",
      name: "Mars 3 lander",
      launch,
    });
    expect(problemsOf(mother, lander)).toHaveLength(1);
    expect(problemsOf(mother, { ...lander, program: "mars-3" })).toEqual([]);
  });

  it.each([
    ["a crew where there can be none", { crew: [{ name: "Laika" }] }, "crew: a orbiter has none"],
    [
      "a planned mission whose launch is not",
      { outcome: "planned", launch: { at: "2030" } },
      "launch.planned: must be true",
    ],
    [
      "a planned launch that has flown",
      { launch: { at: "2026-10", planned: true } },
      'the outcome "success" says it has flown',
    ],
    [
      "an event before the launch",
      {
        launch: { at: "1976-08-09" },
        events: [{ at: "1976-08-08", type: "landing" }],
      },
      "events.0: 1976-08-08 is before 1976-08-09",
    ],
    [
      "events out of order",
      {
        events: [
          { at: "1976-09", type: "landing" },
          { at: "1976-08", type: "return" },
        ],
      },
      "events.1: 1976-08 is before 1976-09",
    ],
    ["a check before the launch", { launch: { at: "2026-12-01" } }, "checked: 2026-11 is before the launch"],
  ])("finds %s", (_what, change, reason) => {
    const problems = problemsOf({
      ...mission({ id: "luna-24", name: "Luna 24" }),
      ...(change as Partial<Mission>),
    });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(reason);
  });

  it("compares dates as far as both are known", () => {
    const record = mission({
      id: "luna-24",
      name: "Luna 24",
      launch: { at: "1976-08-09T15:04:12Z" },
      events: [
        { at: "1976", type: "landing" },
        { at: "1976-08-22", type: "return" },
      ],
    });
    expect(problemsOf(record)).toEqual([]);
    const failure = mission({
      id: "orb-3",
      name: "Orb-3",
      launch: { at: "2014-10-28T22:22:38Z" },
      events: [{ at: "2014-10-28T22:22Z", type: "launch failure" }],
    });
    expect(problemsOf(failure)).toEqual([]);
  });
});

describe("namesOf", () => {
  it("puts the heading first and repeats nothing", () => {
    const record = mission({
      id: "jwst",
      name: "JWST",
      names: { en: ["Webb"], de: ["JWST", "Webb"] },
    });
    expect(namesOf(record)).toEqual(["JWST", "Webb"]);
  });
});
