import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { FactCard, type FactCardProps } from "../../../components/FactCard";
import { BRITON, createCardRecord, t } from "./records";

function draw(props: Partial<FactCardProps> = {}): string {
  return renderToString(<FactCard card={createCardRecord()} reader={BRITON} t={t} headingId="name" {...props} />);
}

/** What a reader sees, tags taken out. */
function read(props: Partial<FactCardProps> = {}): string {
  return draw(props)
    .replace(/<[^>]*>/g, " ")
    .replace(/&amp;/g, "&")
    .replace(/\s+/g, " ");
}

/** The texts, in the order they come. */
function expectInOrder(text: string, parts: string[]): void {
  const places = parts.map((part) => text.indexOf(part));
  expect(places, text).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
}

describe("FactCard", () => {
  it("says from top to bottom what it is, how it went, what is known, who says so", () => {
    expectInOrder(read(), [
      "Chang'e 5",
      "Completed",
      "嫦娥五号",
      "Sample return",
      "CNSA",
      "China",
      "Brought the first lunar soil",
      "Sample mass",
      "1.731",
      "23 Nov 2020, 20:30 UTC",
      "Long March 5 · Wenchang · 2020-087A",
      "All dates",
      "Chinese Lunar Exploration Program",
      "Luna 24",
      "NASA NSSDCA",
      "Checked Nov 2026",
    ]);
  });

  it("marks names and summary with their languages", () => {
    const html = draw();
    expect(html).toMatch(/<h2[^>]* id="name"[^>]* lang="en"/);
    expect(html).toMatch(/<bdi[^>]* lang="zh"[^>]*>嫦娥五号/);
    expect(html).toMatch(/<article[^>]* lang="en" dir="ltr"/);
  });

  it("opens sources in a tab of their own that learns nothing of this one", () => {
    expect(draw()).toMatch(/<a [^>]*href="https:\/\/nssdc[^>]*target="_blank" rel="noopener noreferrer"/);
  });

  it("has no picture, no inline style and no address but its sources'", () => {
    const html = draw({ context: { text: "Chang'e 5", published: "2020-12-01" } });
    expect(html).not.toMatch(/<img|\sstyle=|\ssrc=/);
    expect(html.match(/https:\/\/[^/"]*/g)).toEqual(["https://nssdc.gsfc.nasa.gov", "https://nssdc.gsfc.nasa.gov"]);
  });

  it("tells the page's time and what has happened since", () => {
    expectInOrder(read({ context: { text: "Chang'e 5", published: "2020-12-02T10:00Z" } }), [
      "When this was published",
      "2 Dec 2020",
      "On the surface of the Moon · 9 days after launch",
      "Since then",
      "Lift-off",
      "Return",
      "This page",
    ]);
    expect(read()).not.toContain("When this was published");
  });

  it("shows four figures, those of the sentence first, and folds the rest", () => {
    const context = { text: "Chang'e 5", sentence: "Chang'e 5 cost a hundred million dollars." };
    expectInOrder(read({ context }), ["Cost", "Sample mass", "Launch mass", "Drill depth", "More figures", "Flight"]);
  });

  it("offers only what it was given", () => {
    expect(draw()).not.toContain("<button");
    const text = read({
      pin: { isPinned: false, toggle: () => {} },
      copy: async () => true,
      onMute: () => {},
      onClose: () => {},
      context: { text: "Chang'e-5", evidence: [{ kind: "beside", text: "lunar" }] },
    });
    expectInOrder(text, ["Pin", "Cite", "Why this?", "Not this"]);
  });

  it("opens other records as buttons, and names the way back", () => {
    const html = draw({ onOpen: () => {}, back: { name: "Apollo 11", go: () => {} } });
    expect(html).toMatch(/<button[^>]*>Luna 24<\/button>/);
    expect(html).toContain('aria-label="Back to Apollo 11"');
  });

  it("names the sources that fit one line, and counts the others", () => {
    const sources = ["NASA", "ESA", "Apollo Lunar Surface Journal"].map((title, index) => ({
      title,
      url: `https://example.org/${index}`,
    }));
    const html = draw({ card: createCardRecord({ sources }) });
    expect(html).toContain(">NASA</a>");
    expect(html).toContain(">ESA</a>");
    expect(html).not.toContain("Journal");
    expect(html).toMatch(/<button[^>]* aria-label="1 more"[^>]*>\+1</);
  });

  it("tells two of the events since, the telling ones, and folds the others", () => {
    expectInOrder(read({ context: { text: "Chang'e 5", published: "2020-11-25" } }), [
      "Since then",
      "Landing Mons Rümker",
      "Return",
      "2 more",
      "Entered orbit",
      "Lift-off",
    ]);
  });

  it("does not tell a longer form of the name as another name", () => {
    const text = read({ card: createCardRecord({ alsoKnownAs: ["Chang'e 5 lander", "CE-5"] }) });
    expect(text).toContain("Also called CE-5");
  });

  it("folds the later members of a large programme", () => {
    const members = Array.from({ length: 17 }, (_, index) => ({ id: `apollo-${index}`, name: `Apollo ${index}` }));
    expectInOrder(read({ card: createCardRecord({ members }) }), ["Apollo 7", "9 more", "Apollo 8"]);
  });

  it("names the crew, with their roles where they are few", () => {
    const crew: FactCardProps["card"]["crew"] = [
      { name: "Neil Armstrong", role: "commander" },
      { name: "Buzz Aldrin", role: "lunar module pilot" },
    ];
    expectInOrder(read({ card: createCardRecord({ kind: "crewed flight", crew }) }), [
      "Crew",
      "Neil Armstrong",
      "Commander",
      "Buzz Aldrin",
      "Lunar module pilot",
    ]);
  });

  it("says what is planned as planned, and does not draw it as done", () => {
    const card = createCardRecord({
      outcome: "planned",
      launch: { at: "2028-09", planned: true, vehicle: "SLS" },
      events: [{ at: "2028-10", type: "landing", body: "Moon", planned: true }],
    });
    const html = draw({ card, context: { text: "Artemis", published: "2026-01-01" } });
    expect(read({ card })).toContain("Planned for Sept 2028");
    expect(read({ card })).toContain("Landing (planned)");
    expect(html).not.toContain("card-timeline-event");
    expect(html).not.toContain("card-then");
  });

  it("draws a bare record without empty parts", () => {
    const { launch, events, facts, nativeName, program, ...bare } = createCardRecord({ related: [] });
    const html = draw({ card: bare });
    for (const part of ["card-facts", "card-timeline", "card-events", "card-fold", "card-names"]) {
      expect(html).not.toContain(part);
    }
  });
});
