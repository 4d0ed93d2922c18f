import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";

/** The package's files; what is asked for and is not here cannot be read. */
const FILES: Record<string, unknown> = {
  "/cards/index.json": { "luna-1": "luna-0", "luna-2": "luna-0", "ranger-1": "ranger-0" },
  "/cards/luna-0.json": [{ id: "luna-1" }, { id: "luna-2" }],
  "/cards/ranger-0.json": [{ id: "ranger-1" }],
  "/lexicon/count.json": 2,
  "/lexicon/0.json": Array.from({ length: 64 }, (_, record) => `line ${record}`),
  "/lexicon/1.json": ["line 64"],
};

const fetchFile = vi.fn<(url: URL) => Promise<Response>>();

/** A background just started: it has read nothing. */
async function startBackground() {
  vi.resetModules();
  return {
    ...(await import("../../../../entrypoints/background/packaged")),
    ...(await import("../../../../entrypoints/background/cards")),
    ...(await import("../../../../entrypoints/background/lexicon")),
  };
}

beforeEach(() => {
  vi.spyOn(fakeBrowser.runtime, "getURL").mockReturnValue("chrome-extension://perilune/");
  fetchFile.mockImplementation(async ({ pathname }) => {
    if (!Object.hasOwn(FILES, pathname)) throw new TypeError("Failed to fetch");
    return Response.json(FILES[pathname]);
  });
  vi.stubGlobal("fetch", fetchFile);
});
afterEach(() => vi.unstubAllGlobals());

const asked = (): string[] => fetchFile.mock.calls.map(([{ pathname }]) => pathname);

describe("readPackaged", () => {
  it("reads a file once, however often it is asked for at the same time", async () => {
    const { readPackaged } = await startBackground();
    const [first, again] = await Promise.all([
      readPackaged("cards/luna-0.json"),
      readPackaged("cards/luna-0.json"),
      readPackaged("cards/luna-0.json"),
    ]);
    expect(first).toEqual([{ id: "luna-1" }, { id: "luna-2" }]);
    expect(again).toBe(first);
    expect(asked()).toEqual(["/cards/luna-0.json"]);
  });

  it("tries anew after a failure", async () => {
    const { readPackaged } = await startBackground();
    fetchFile.mockRejectedValueOnce(new TypeError("Failed to fetch"));
    await expect(readPackaged("lexicon/count.json")).rejects.toThrow("Failed to fetch");
    expect(await readPackaged("lexicon/count.json")).toBe(2);
  });
});

describe("readCards", () => {
  it("gives cards in the order of the ids and reads only their shards", async () => {
    const { readCards } = await startBackground();
    expect(await readCards(["luna-2", "luna-1"])).toEqual([{ id: "luna-2" }, { id: "luna-1" }]);
    expect(asked()).toEqual(["/cards/index.json", "/cards/luna-0.json"]);
  });

  it("leaves out what no record has, names of the language's own objects included", async () => {
    const { readCards } = await startBackground();
    expect(await readCards(["luna-99", "constructor", "__proto__", "ranger-1"])).toEqual([{ id: "ranger-1" }]);
  });
});

describe("readLexiconLines", () => {
  it("gives lines with their records, out of the shards that hold them", async () => {
    const { readLexiconLines } = await startBackground();
    expect(await readLexiconLines([64, 0, 63])).toEqual([
      [64, "line 64"],
      [0, "line 0"],
      [63, "line 63"],
    ]);
    expect(asked().sort()).toEqual(["/lexicon/0.json", "/lexicon/1.json", "/lexicon/count.json"]);
  });

  it("leaves out numbers that no record has", async () => {
    const { readLexiconLines } = await startBackground();
    expect(await readLexiconLines([-1, 65, 128, 1.5, Number.NaN])).toEqual([]);
  });
});
