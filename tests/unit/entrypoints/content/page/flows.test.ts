/** From a tree to flows and back: which text joins, which does not, and where a stretch of it stands. */
import { describe, expect, it } from "vitest";
import { MAX_FLOW } from "../../../../../entrypoints/content/page/flow-text";
import { locate } from "../../../../../entrypoints/content/page/text-flow";
import { ReadTree } from "./read";
import { parse } from "./tree";

const textsOf = (markup: string): string[] => new ReadTree(parse(markup)).texts;

/** What a span of the one flow of some markup covers, stretch by stretch. */
function located(markup: string, name: string): string[] {
  const [flow] = new ReadTree(parse(markup)).flows;
  const start = flow!.text.indexOf(name);
  const [pieces] = locate(flow!, [{ start, end: start + name.length }]);
  return pieces!.map(({ node, start, end }) => node.data.slice(start, end));
}

describe("flows", () => {
  it.each([
    ["inline elements", "<p><b>Apollo</b> 11, <a>Voy<i>ag</i>er</a> 2</p>", ["Apollo 11, Voyager 2"]],
    ["a chance to break", "<p>Tian<wbr>wen-1</p>", ["Tianwen-1"]],
    ["what is not drawn", "<p>Apollo <script>1</script><style>p</style>11</p>", ["Apollo 11"]],
    ["footnotes and ruby", "<p>Apollo 11<sup>3</sup> and 嫦<ruby>娥<rt>e</rt></ruby></p>", ["Apollo 11 and 嫦娥"]],
    ["white space of the source", "<p>\n  Apollo\n  <b>\n 11</b>\n</p>", [" Apollo 11 "]],
  ])("join over %s", (_what, markup, flows) => {
    expect(textsOf(markup)).toEqual(flows);
  });

  it.each([
    ["blocks", "<div>Apollo<p>11</p>12</div>", ["Apollo", "11", "12"]],
    ["line breaks", "<p>Apollo<br>11</p>", ["Apollo", "11"]],
    ["rules and empty blocks", "<div>Apollo<hr>11<div></div>12</div>", ["Apollo", "11", "12"]],
    [
      "list items and cells",
      "<ul><li>Apollo</li><li>11</li></ul><tr><td>a</td><td>b</td></tr>",
      ["Apollo", "11", "a", "b"],
    ],
    ["blocks inside inline elements", "<a>Apollo<div>11</div>12</a>", ["Apollo", "11", "12"]],
    ["elements the standard does not know", "<x-card>Apollo</x-card>11", ["Apollo", "11"]],
  ])("break at %s", (_what, markup, flows) => {
    expect(textsOf(markup)).toEqual(flows);
  });

  it.each([
    ["pictures", "<p>Apollo <img>11</p>"],
    ["controls", "<p>Apollo <button>x</button>11</p>"],
    ["code", "<p>Apollo <code>13</code>11</p>"],
    ["drawings", "<p>Apollo <svg><text>x</text></svg>11</p>"],
  ])("go on past %s with a character that no name contains", (_what, markup) => {
    expect(textsOf(markup)).toEqual(["Apollo \uFFFC11"]);
  });

  it("leave out form fields, editors and blank text", () => {
    const markup =
      "<p> </p>\n<textarea>a</textarea><select><option>b</option></select><div contenteditable>c<p>d</p></div>";
    expect(textsOf(markup)).toEqual([]);
  });

  it("cut text that is too long for one, and lose none of it", () => {
    const sentence = "The probe sent pictures of the far side. ";
    for (const markup of [
      `<p>${sentence.repeat(2000)}</p>`,
      `<p>${`<i>${sentence}</i>`.repeat(2000)}</p>`,
      `<p>${"x".repeat(5 * MAX_FLOW)}</p>`,
    ]) {
      const texts = textsOf(markup);
      expect(texts.length).toBeGreaterThan(3);
      expect(Math.max(...texts.map(({ length }) => length))).toBeLessThanOrEqual(2 * MAX_FLOW);
      expect(texts.join("") === markup.replace(/<[^>]*>/g, "")).toBe(true);
    }
  });

  it("read a tree nested ten thousand deep", () => {
    expect(textsOf(`${"<div>".repeat(10_000)}Apollo 11`)).toEqual(["Apollo 11"]);
  });
});

describe("where a name stands", () => {
  it("is found over inline elements", () => {
    expect(located("<p>the <b>Apollo</b> 11 crew</p>", "Apollo 11")).toEqual(["Apollo", " 11"]);
  });

  it("leaves out what is not read", () => {
    expect(located("<p>Apollo <script>1</script>11</p>", "Apollo 11")).toEqual(["Apollo ", "11"]);
  });

  it("counts white space and soft hyphens of the source", () => {
    expect(located("<p>\n  The Chand\u00adrayaan\n  3 lander</p>", "Chandrayaan 3")).toEqual([
      "Chand\u00adrayaan\n  3",
    ]);
  });

  it("is found behind a picture", () => {
    expect(located("<p>See <img> Apollo 11</p>", "Apollo 11")).toEqual(["Apollo 11"]);
  });

  it("is found in each part of a text that was cut", () => {
    const { flows } = new ReadTree(parse(`<p>${"The crew of Apollo 11 came home. ".repeat(900)}</p>`));
    expect(flows.size).toBeGreaterThan(2);
    for (const flow of flows) {
      const start = flow.text.lastIndexOf("Apollo 11");
      const [pieces] = locate(flow, [{ start, end: start + 9 }]);
      expect(pieces!.map(({ node, start, end }) => node.data.slice(start, end))).toEqual(["Apollo 11"]);
    }
  });

  it("is nowhere once the text has changed or gone", () => {
    const root = parse("<p>Apollo 11</p>");
    const [flow] = new ReadTree(root).flows;
    flow!.first.data = "Apollo 12";
    expect(locate(flow!, [{ start: 0, end: 9 }])).toEqual([[]]);
    flow!.first.data = "Apollo 11";
    expect(locate(flow!, [{ start: 0, end: 9 }])[0]).toHaveLength(1);
    root.childNodes.pop()!.parentNode = null;
    expect(locate(flow!, [{ start: 0, end: 9 }])).toEqual([[]]);
  });
});
