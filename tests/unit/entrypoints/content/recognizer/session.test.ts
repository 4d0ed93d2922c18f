import { describe, expect, test } from "vitest";
import { compileLines, compileNames } from "../../../../../data/compile/names";
import type { Mission } from "../../../../../data/schema";
import { decodeLexicon, type Lexicon } from "../../../../../entrypoints/content/recognizer/lexicon";
import type { Mention, PageContext } from "../../../../../entrypoints/content/recognizer/mention";
import { recognize } from "../../../../../entrypoints/content/recognizer/recognize";
import { createSession } from "../../../../../entrypoints/content/recognizer/session";
import { mission } from "../../../data/mission";

const MISSIONS: Mission[] = [
  mission({
    id: "apollo-program",
    name: "Apollo program",
    names: { en: ["Apollo"] },
    kind: "programme",
    ambiguous: [{ name: "Apollo", means: ["Greek god", "theatres"], against: ["lyre"] }],
  }),
  mission({ id: "apollo-11", name: "Apollo 11", kind: "crewed flight", program: "apollo-program" }),
  mission({
    id: "clep",
    name: "Chinese Lunar Exploration Program",
    names: { en: ["Chang'e"] },
    kind: "programme",
    ambiguous: [{ name: "Chang'e", means: ["moon goddess"], against: ["festival"] }],
  }),
  mission({ id: "change-4", name: "Chang'e 4", kind: "lander", program: "clep" }),
  mission({ id: "change-5", name: "Chang'e 5", kind: "sample return", program: "clep" }),
  mission({
    id: "juno",
    name: "Juno",
    targets: ["Jupiter"],
    ambiguous: [{ name: "Juno", means: ["Roman goddess", "film"], for: ["perijove"], against: ["Temple"] }],
  }),
  mission({
    id: "dart",
    name: "DART",
    names: { en: ["Double Asteroid Redirection Test"] },
    ambiguous: [{ name: "DART", means: ["transit agency"], for: ["Dimorphos"], sharedWith: ["dart-2005"] }],
  }),
  mission({
    id: "dart-2005",
    name: "Demonstration of Autonomous Rendezvous Technology",
    names: { en: ["DART"] },
    ambiguous: [{ name: "DART", means: ["transit agency"], for: ["rendezvous"], sharedWith: ["dart"] }],
  }),
];
const ENTRIES = MISSIONS.map((record) => ({ file: "test.json", mission: record }));
const LINES = compileLines(ENTRIES);

function openLexicon(): Lexicon {
  return decodeLexicon(compileNames(ENTRIES));
}
function openKnown(): Lexicon {
  const lexicon = openLexicon();
  lexicon.learn(LINES.entries());
  return lexicon;
}
const lexicon = openKnown();
const idsOf = (mentions: readonly Mention[] | undefined): string[] | undefined => mentions?.map(({ id }) => id);
const found = (text: string, context?: PageContext): string[] => recognize(lexicon, text, context).map(({ id }) => id);

describe("a page of several flows", () => {
  const HINT = "Juno passed over the storm again.";
  const PROOF = "NASA's Juno spacecraft orbits Jupiter.";

  test("a later flow makes an earlier name certain, and only the changed flow is told", () => {
    const session = createSession<string>(lexicon, {});
    expect(session.update([{ key: "hint", text: HINT }], []).size).toBe(0);
    const changed = session.update([{ key: "proof", text: PROOF }], []);
    expect([...changed.keys()].sort()).toEqual(["hint", "proof"]);
    expect(idsOf(changed.get("hint"))).toEqual(["juno"]);
    expect(session.update([{ key: "other", text: "Nothing of note happened." }], []).size).toBe(0);
  });

  test("what made it certain can go again", () => {
    const session = createSession<string>(lexicon, {});
    session.update(
      [
        { key: "hint", text: HINT },
        { key: "proof", text: PROOF },
      ],
      [],
    );
    expect(session.update([], ["proof"]).get("hint")).toEqual([]);
  });

  test("the same flows give the same mentions in any order and any slices", () => {
    const inOne = createSession<number>(lexicon, {}).update(
      [
        { key: 1, text: HINT },
        { key: 2, text: PROOF },
      ],
      [],
    );
    const session = createSession<number>(lexicon, {});
    session.update([{ key: 2, text: PROOF }], []);
    expect(session.update([{ key: 1, text: HINT }], []).get(1)).toEqual(inOne.get(1));
  });

  test("a flow given again is read anew", () => {
    const session = createSession<string>(lexicon, {});
    session.update([{ key: "a", text: PROOF }], []);
    expect(session.update([{ key: "a", text: "Apollo 11 landed." }], [])).toEqual(
      new Map([["a", [{ start: 0, end: 9, id: "apollo-11", evidence: [{ kind: "exact", text: "Apollo 11" }] }]]]),
    );
  });

  test("the title counts, and is not reported", () => {
    expect(found(HINT)).toEqual([]);
    expect(found(HINT, { title: "Juno's images of Jupiter, sent from its orbit" })).toEqual(["juno"]);
  });
});

describe("records that are not known yet", () => {
  test("a flow waits for them, asks once, and is told when they come", () => {
    const session = createSession<string>(openLexicon(), {});
    expect(session.update([{ key: "a", text: "Apollo 11 landed." }], []).size).toBe(0);
    const [record, ...more] = session.wanted();
    expect(more).toEqual([]);
    expect(session.wanted()).toEqual([]);
    const changed = session.learn([[record!, LINES[record!]!]]);
    expect(idsOf(changed.get("a"))).toEqual(["apollo-11"]);
  });

  test("a flow that has gone meanwhile stays silent", () => {
    const session = createSession<string>(openLexicon(), {});
    session.update([{ key: "a", text: "Apollo 11 landed." }], []);
    const wanted = session.wanted();
    session.update([], ["a"]);
    expect(session.learn(wanted.map((record) => [record, LINES[record]!])).size).toBe(0);
  });

  test("a shared name waits for every record that answers to it", () => {
    const session = createSession<string>(openLexicon(), {});
    session.update([{ key: "a", text: "NASA's DART spacecraft hit Dimorphos." }], []);
    const [first, second] = session.wanted();
    expect(session.learn([[first!, LINES[first!]!]]).size).toBe(0);
    expect(idsOf(session.learn([[second!, LINES[second!]!]]).get("a"))).toEqual(["dart"]);
  });
});

describe("levels and reference", () => {
  test("a bare programme name after one numbered mission is that mission", () => {
    const mentions = recognize(lexicon, "Chang'e 5 landed in December. Two days later Chang'e took off again.");
    expect(idsOf(mentions)).toEqual(["change-5", "change-5"]);
    expect(mentions[1]!.evidence[0]).toEqual({ kind: "refers", text: "change 5" });
  });

  test("after two missions it is the programme", () => {
    expect(found("Chang'e 4 and Chang'e 5 have landed on the Moon; Chang'e landed before.")).toEqual([
      "change-4",
      "change-5",
      "clep",
    ]);
  });

  test("before a noun of the whole it is the programme", () => {
    expect(found("Chang'e 5 returned to Earth. The Chang'e missions go on.")).toEqual(["change-5", "clep"]);
  });

  test("a crewed programme keeps its name", () => {
    expect(found("Apollo 11 landed first. Apollo was expensive for NASA.")).toEqual(["apollo-11", "apollo-program"]);
  });
});

describe("records that share a name", () => {
  test("the words around decide", () => {
    expect(found("NASA launched DART on a Pegasus to test autonomous rendezvous in orbit.")).toEqual(["dart-2005"]);
    expect(found("NASA's DART spacecraft moved the moonlet Dimorphos.")).toEqual(["dart"]);
  });

  test("initials in brackets stand for the name before them", () => {
    expect(found("The Demonstration of Autonomous Rendezvous Technology (DART) was delayed.")).toEqual([
      "dart-2005",
      "dart-2005",
    ]);
  });
});

describe("parts of longer names", () => {
  test("stay silent though the page is certain of the name", () => {
    const session = createSession<number>(lexicon, { title: "NASA's Juno at Jupiter" });
    const changed = session.update(
      [
        { key: 1, text: "NASA's Juno spacecraft orbits Jupiter." },
        { key: 2, text: "The image was processed by Juno Temple of Denver." },
        { key: 3, text: "She sang at the Apollo Theater in Harlem." },
      ],
      [],
    );
    expect([...changed.keys()]).toEqual([1]);
  });
});

describe("evidence, as a card shows it", () => {
  test("names what stands beside", () => {
    const [mention] = recognize(lexicon, "Apollo astronauts trained in Arizona.");
    expect(mention!.evidence[0]).toEqual({ kind: "grammar", text: "Apollo astronauts" });
  });

  test("says where a list stood", () => {
    const mentions = recognize(lexicon, "Chang'e 4 and 5 have landed.");
    expect(mentions.map(({ id, evidence }) => [id, evidence])).toEqual([
      ["change-4", [{ kind: "listed", text: "Chang'e 4 and 5" }]],
      ["change-5", [{ kind: "listed", text: "Chang'e 4 and 5" }]],
    ]);
  });

  test("says what the page knew", () => {
    const session = createSession<number>(lexicon, {});
    session.update([{ key: 1, text: "NASA's Juno spacecraft orbits Jupiter." }], []);
    const mention = session.update([{ key: 2, text: "Juno passed over the storm." }], []).get(2)![0]!;
    expect(mention.evidence).toContainEqual({ kind: "page", text: "juno" });
  });
});
