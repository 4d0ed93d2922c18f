/** Reading again what has changed, and nothing else. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Changes } from "../../../../../entrypoints/content/page/changes";
import type { Probe } from "../../../../../entrypoints/content/page/seek";
import { ReadTree } from "./read";
import { descendants, parse, Recorder, TreeElement, type TreeNode, TreeText } from "./tree";

function follow(read: ReadTree, recorder: Recorder): void {
  read.readChanges(recorder.records.splice(0));
}

function setUp(markup: string, probe?: Probe) {
  const root = parse(markup);
  return { root, read: new ReadTree(root, probe), recorder: new Recorder(), nodes: descendants(root) };
}

const isText = (node: TreeNode): node is TreeText => node instanceof TreeText;

describe("a page that changes", () => {
  it("keeps the flows that stay as they are", () => {
    const { read, recorder, nodes } = setUp("<p>Apollo 11</p><p>Luna 16</p>");
    const [first, second] = read.flows;
    recorder.write(nodes.filter(isText)[1]!, "Luna 20");
    follow(read, recorder);
    expect(read.texts).toEqual(["Apollo 11", "Luna 20"]);
    expect(read.flows.has(first!)).toBe(true);
    expect(read.flows.has(second!)).toBe(false);
  });

  it("is not told of changes that change no text", () => {
    const { read, recorder, nodes } = setUp("<p>Apollo <b>11</b></p>");
    const before = [...read.flows];
    recorder.write(nodes.find(isText)!, "Apollo ");
    recorder.insert(nodes[0] as TreeElement, new TreeElement("span"), null);
    follow(read, recorder);
    expect([...read.flows]).toEqual(before);
  });

  it("joins what loses the block between, and parts what gains one", () => {
    const { read, recorder, nodes } = setUp("<div>Apollo <p></p>11</div>");
    recorder.remove(nodes[2]!);
    follow(read, recorder);
    expect(read.texts).toEqual(["Apollo 11"]);
    recorder.insert(nodes[0] as TreeElement, new TreeElement("p"), nodes[3]!);
    follow(read, recorder);
    expect(read.texts).toEqual(["Apollo ", "11"]);
  });

  it("forgets what was removed with the element around it", () => {
    const { read, recorder, nodes } = setUp("<section><p>Apollo 11</p></section><p>Luna 16</p>");
    recorder.remove(nodes[0]!);
    follow(read, recorder);
    expect(read.texts).toEqual(["Luna 16"]);
  });

  it("forgets what has become an editor, and reads it again when it is none any more", () => {
    const { read, recorder, nodes } = setUp("<div><p>Apollo 11</p></div>");
    recorder.setEditor(nodes[0] as TreeElement, true);
    follow(read, recorder);
    expect(read.texts).toEqual([]);
    recorder.setEditor(nodes[0] as TreeElement, false);
    follow(read, recorder);
    expect(read.texts).toEqual(["Apollo 11"]);
  });

  it("reads a hundred new items in one go", () => {
    const { root, read, recorder } = setUp("<p>Apollo 11</p>");
    const changes = new Changes();
    for (let index = 0; index < 100; index++) {
      const item = new TreeElement("p");
      recorder.insert(item, new TreeText(`Luna ${index}`), null);
      recorder.insert(root, item, null);
    }
    changes.add(recorder.records);
    expect(changes.takeSpan(() => true)).toBeDefined();
    expect(changes.takeSpan(() => true)).toBeUndefined();
    follow(read, recorder);
    expect(read.texts).toHaveLength(101);
  });
});

describe("any page, after any changes", () => {
  const WORDS = ["Apollo ", "11", " ", "\n", ". The ", "嫦娥", "a\u00ad"];
  const TAGS = ["p", "b", "a", "br", "li", "code", "img", "sup", "div"];
  const markup = fc
    .array(fc.oneof(fc.constantFrom(...WORDS), fc.constantFrom(...TAGS.map((tag) => `<${tag}>`)), fc.constant("</>")), {
      maxLength: 40,
    })
    .map((parts) => {
      const open: string[] = [];
      return parts
        .map((part) => {
          if (part === "</>") return open.length > 0 ? `</${open.pop()}>` : "";
          if (part.startsWith("<") && !/br|img/.test(part)) open.push(part.slice(1, -1));
          return part;
        })
        .join("");
    });
  const change = fc.record({
    kind: fc.constantFrom("remove", "insert", "write", "move", "editor"),
    at: fc.nat(1000),
    to: fc.nat(1000),
    word: fc.constantFrom(...WORDS),
    tag: fc.constantFrom(...TAGS),
  });

  const bursts = fc.array(fc.array(change, { maxLength: 5 }), { maxLength: 4 });
  /** Looks for "Apollo" and "嫦娥" as the recognizer does for all names. */
  const probe: Probe = (text) => /Apollo|嫦/.test(text);

  it.each([
    ["all of it", undefined, /^/],
    ["what is worth reading", probe, /Apollo|嫦娥/],
  ])("is known as if it had been read anew: %s", (_what, probe, wanted) => {
    fc.assert(
      fc.property(markup, bursts, (start, bursts) => {
        const { root, read, recorder } = setUp(`<main>${start}`, probe);
        const main = root.childNodes[0] as TreeElement;
        for (const burst of bursts) {
          for (const { kind, at, to, word, tag } of burst) {
            const nodes = descendants(main);
            const node = nodes[at % (nodes.length || 1)] ?? main;
            const other = nodes[to % (nodes.length || 1)] ?? main;
            const parent = other instanceof TreeElement ? other : main;
            if (kind === "insert") {
              const added = new TreeElement(tag);
              recorder.insert(added, new TreeText(word), null);
              recorder.insert(parent, at % 2 ? added : new TreeText(word), parent.childNodes[to % 3] ?? null);
            } else if (node === main) continue;
            else if (kind === "remove") recorder.remove(node);
            else if (kind === "write" && isText(node)) recorder.write(node, word);
            else if (kind === "move") recorder.insert(parent, node, null);
            else if (kind === "editor" && node instanceof TreeElement) recorder.setEditor(node, !node.isEditor);
          }
          follow(read, recorder);
        }
        const known = read.texts.filter((text) => wanted.test(text));
        const anew = new ReadTree(root).texts.filter((text) => wanted.test(text));
        expect(known.sort()).toEqual(anew.sort());
      }),
      { numRuns: 500 },
    );
  });
});
