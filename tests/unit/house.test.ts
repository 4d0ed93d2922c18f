/** Who may import whom (CONTRIBUTING, "The tree"), held by reading every import. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const FOLDERS = ["data", "components", "entrypoints"];

interface Import {
  from: string;
  to: string;
}

const files = FOLDERS.flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => join(folder, path)),
);

/** Every import, with relative ones given from the top of the checkout. */
const imports: Import[] = files.flatMap((from) => {
  const source = readFileSync(join(ROOT, from), "utf8");
  return [
    ...source.matchAll(/(?:^|\n)\s*(?:import|export)\s[^;]*?from\s+"([^"]+)"|(?:^|\n)\s*import\s+"([^"]+)"/g),
  ].map((match) => {
    const path = (match[1] ?? match[2])!;
    return {
      from,
      to: path.startsWith(".") ? normalize(join(dirname(from), path)) : path,
    };
  });
});

/** Imports from one part of the tree to another, as `from -> to`. */
function crossing(from: RegExp, to: RegExp): string[] {
  return imports.filter((one) => from.test(one.from) && to.test(one.to)).map((one) => `${one.from} -> ${one.to}`);
}

describe("imports go one way", () => {
  it("reads the imports at all", () => {
    expect(imports.length).toBeGreaterThan(30);
    expect(crossing(/^entrypoints\/content\/index\.ts$/, /\/page\//)).not.toEqual([]);
  });

  it("data imports nothing above it", () => {
    expect(crossing(/^data\//, /^(entrypoints|components)\//)).toEqual([]);
  });

  it("components import data and each other only", () => {
    expect(crossing(/^components\//, /^entrypoints\//)).toEqual([]);
  });

  it("recognizer, page and card do not import each other", () => {
    const parts = ["recognizer", "page", "card"];
    const between = parts.flatMap((part) =>
      crossing(new RegExp(`^entrypoints/content/${part}/`), new RegExp(`^entrypoints/content/(?!${part}/)`)),
    );
    expect(between).toEqual([]);
  });

  it("only the entry of the content script knows recognizer, page and card", () => {
    const parts = ["recognizer", "page", "card"];
    const knows = (file: string, part: string): boolean =>
      imports.some(({ from, to }) => from === file && to.startsWith(`entrypoints/content/${part}/`));
    expect(files.filter((file) => parts.every((part) => knows(file, part)))).toEqual(["entrypoints/content/index.ts"]);
  });

  it("only wiring, messages and the settings store name the browser", () => {
    const naming = imports.filter(({ to }) => /^wxt\/browser$|webextension-polyfill/.test(to)).map(({ from }) => from);
    const allowed =
      /^(data\/settings-store\.ts|entrypoints\/background\/\w+\.ts|entrypoints\/content\/index\.ts|entrypoints\/(popup|options)\/)/;
    expect(naming.filter((file) => !allowed.test(file))).toEqual([]);
  });

  it("the content script carries no validation, no search and no facts", () => {
    const reached = reachableFrom("entrypoints/content/index.ts");
    expect([...reached].filter((path) => /^valibot|^data\/(compile|schema|missions)/.test(path))).toEqual([]);
  });
});

describe("the content script's pure parts", () => {
  const pure = files.filter((file) =>
    /\/recognizer\/|card\/(hover|place)\.ts$|^data\/(?!compile|settings-store)/.test(file),
  );

  it("never name a node, a clock or the network", () => {
    const named = pure.flatMap((file) => {
      const code = readFileSync(join(ROOT, file), "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");
      return [...code.matchAll(/\b(document|window|setTimeout|Date\.now|performance\.now|fetch)\b(?=[.(])/g)].map(
        ([word]) => `${file}: ${word}`,
      );
    });
    expect(named).toEqual([]);
  });
});

describe("entry files only wire", () => {
  it.each(["entrypoints/content/index.ts", "entrypoints/background/index.ts"])("%s has at most 60 lines", (file) => {
    expect(readFileSync(join(ROOT, file), "utf8").trimEnd().split("\n").length).toBeLessThanOrEqual(60);
  });
});

/** Modules that end up in an entry's bundle: value imports, followed. */
function reachableFrom(entry: string): Set<string> {
  const reached = new Set<string>();
  const queue = [entry];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    const source = readFileSync(join(ROOT, file), "utf8");
    for (const [, clause = "", path = ""] of source.matchAll(/(?:^|\n)import\s([^;]*?)from\s+"([^"]+)"/g)) {
      if (clause.startsWith("type ")) continue;
      const target = path.startsWith(".") ? relative(ROOT, join(ROOT, dirname(file), path)) : path;
      if (reached.has(target)) continue;
      reached.add(target);
      const next = files.find((one) => one.replace(/\.tsx?$/, "") === target || one === target);
      if (next) queue.push(next);
    }
  }
  return reached;
}
