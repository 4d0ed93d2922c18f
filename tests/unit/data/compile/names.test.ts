import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readCatalogue } from "../../../../data/compile/catalogue";
import { compileLines, compileNames } from "../../../../data/compile/names";
import { mission } from "../mission";

const entry = (record: Parameters<typeof mission>[0]) => ({ file: "test.json", mission: mission(record) });

describe("compileLines", () => {
  it("writes a record's names once each, folded, apostrophes and inner capitals as places to part", () => {
    const [line] = compileLines([
      entry({ id: "change-5", name: "Chang'e 5", names: { en: ["Chang'e V", "Chang’e-5"], zh: ["嫦娥五号"] } }),
    ]);
    expect(line!.split("\t").slice(5)).toEqual(["chang'e 5", "嫦娥 5"]);
    const [bepi] = compileLines([entry({ id: "bepicolombo", name: "BepiColombo" })]);
    expect(bepi!.split("\t").slice(5)).toEqual(["bepi'colombo"]);
  });

  it("gives German names that begin with an adjective their endings", () => {
    const [line] = compileLines([entry({ id: "iss", name: "ISS", names: { de: ["Internationale Raumstation"] } })]);
    expect(line!.split("\t").slice(6)).toEqual([
      "internationale raumstation",
      "internationalen raumstation",
      "internationaler raumstation",
    ]);
  });

  it("numbers the programme a record belongs to", () => {
    const lines = compileLines([
      entry({ id: "luna-9", name: "Luna 9", program: "luna-program" }),
      entry({ id: "luna-program", name: "Luna program", kind: "programme" }),
    ]);
    expect(lines[0]!.split("\t")[2]).toBe("1");
  });
});

describe("compileNames", { timeout: 30_000 }, () => {
  const entries = readCatalogue();

  it("carries no record's id and no name's text", () => {
    const payload = compileNames(entries);
    expect(payload).not.toContain("apollo-11");
    expect(payload).not.toContain("嫦娥五");
  });

  it("stays small enough for every page", () => {
    expect(gzipSync(compileNames(entries)).length).toBeLessThanOrEqual(60_000);
  });

  it("is the same whenever it is compiled", () => {
    expect(compileNames(entries)).toBe(compileNames(readCatalogue()));
  });
});
