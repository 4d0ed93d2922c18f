/** Going over a page to the text worth reading. */
import { describe, expect, it } from "vitest";
import { type Probe, seek } from "../../../../../entrypoints/content/page/seek";
import { ReadTree } from "./read";
import { parse } from "./tree";

const probe: Probe = (text) => /\bApollo\b/.test(text);

const textsOf = (markup: string): string[] => new ReadTree(parse(markup), probe).texts;

describe("seeking", () => {
  it("reads only the runs with text worth reading, and those whole", () => {
    expect(textsOf("<p>The <i>old</i> sea.</p><p>The <i>Apollo</i> 11 crew.</p><p>Rain.</p>")).toEqual([
      "The Apollo 11 crew.",
    ]);
  });

  it.each([
    ["<p><b>A</b>pollo 11</p>", ["Apollo 11"]],
    ["<p><b>A<i></i><i>p</i></b>ollo 11</p>", ["Apollo 11"]],
    ["<p>Home</p><p>Apollo 11</p>", ["Apollo 11"]],
    ["<p>Grade <b>A</b> pollo</p>", []],
  ])("finds a word that is parted, and no other: %s", (markup, texts) => {
    expect(textsOf(markup)).toEqual(texts);
  });

  it("passes by text that is not read", () => {
    expect(textsOf("<code>Apollo</code><p>see <button>Apollo</button></p><script>Apollo</script>")).toEqual([]);
  });

  it("reads a text too long to be gone over at once, whatever is in it", () => {
    expect(textsOf(`<p>${"The sea. ".repeat(2000)}</p>`).join("")).toBe("The sea. ".repeat(2000));
  });

  it("comes back for a pause, and goes on where it was", () => {
    const root = parse(`${"<p>The sea was calm that day.</p>".repeat(5000)}<p>Apollo 11</p>`);
    const parent = root as unknown as Node;
    const to = { parent, next: null };
    let pauses = 0;
    let found = seek({ parent, next: parent.firstChild }, to, probe, undefined);
    for (; found.rest; pauses++) found = seek(found.rest, to, probe, undefined);
    expect(pauses).toBeGreaterThan(1);
    expect(found.node?.data).toBe("Apollo 11");
  });
});
