import { describe, expect, it } from "vitest";
import { selectHeadlines, tellThenAndNow } from "../../../components/then-and-now";
import type { Card } from "../../../data/card";
import { createCardRecord, t } from "./records";

const tell = (published: string | undefined, card: Card = createCardRecord()) => {
  const story = tellThenAndNow(card, published, "en-GB", t);
  return story && { state: story.state.join(", "), since: story.since.map(({ type }) => type) };
};

describe("tellThenAndNow", () => {
  it.each([
    ["2020-06-01", "Not yet launched, 5 months before launch", 4],
    ["2020-11-24", "En route to the Moon, 1 day after launch", 4],
    ["2020-11-30", "In orbit around the Moon, 7 days after launch", 3],
    ["2020-12-02", "On the surface of the Moon, 9 days after launch", 2],
    ["2020-12-10", "On the way back, 17 days after launch", 1],
  ])("on %s: %s", (published, state, events) => {
    const story = tell(published);
    expect(story?.state).toBe(state);
    expect(story?.since).toHaveLength(events);
  });

  it("does not claim an order within the page's own day", () => {
    expect(tell("2020-12-01T20:00:00+08:00")).toEqual({
      state: "That day: Landing, 8 days after launch",
      since: ["takeoff", "return"],
    });
    expect(tell("2020-11-23")?.state).toBe("En route to the Moon, Launch day");
  });

  it("is silent when the page says nothing about the mission's time", () => {
    expect(tell(undefined)).toBeUndefined();
    expect(tell("last Tuesday")).toBeUndefined();
    expect(tell("2024-01-01")).toBeUndefined();
    const planned = createCardRecord({ outcome: "planned", launch: { at: "2028", planned: true } });
    expect(tell("2026-11-01", planned)).toBeUndefined();
  });

  it("claims no phase for a mission that had failed by then, whatever its last event", () => {
    const card = createCardRecord({
      outcome: "failure",
      targets: ["Mars"],
      events: [{ at: "2021-02-10", type: "orbit insertion failure", body: "Mars" }],
    });
    expect(tell("2021-02-01", card)?.state).toBe("En route to Mars, 2 months after launch");
    expect(tell("2021-02-10", card)?.state).toBe("That day: Failed to enter orbit, 2 months after launch");
    expect(tell("2024-01-01", card)).toBeUndefined();
  });

  it("tells the return itself on the day of the return", () => {
    expect(tell("2020-12-16")).toEqual({ state: "That day: Return, 23 days after launch", since: [] });
  });

  it("leaves out what is only planned, and events too vague to order", () => {
    const card = createCardRecord({
      outcome: "ongoing",
      events: [
        { at: "2020-11-28", type: "orbit insertion", body: "Moon" },
        { at: "2021", type: "extended" },
        { at: "2029-01", type: "end of mission", planned: true },
      ],
    });
    expect(tell("2021-06-01", card)).toEqual({ state: "In orbit around the Moon, 6 months after launch", since: [] });
  });

  it("keeps an orbiter in orbit when what it carried has landed", () => {
    const card = createCardRecord({
      kind: "orbiter",
      outcome: "ongoing",
      targets: ["Mars"],
      events: [
        { at: "2021-02-10", type: "orbit insertion", body: "Mars" },
        { at: "2021-05-14", type: "landing", body: "Mars" },
      ],
    });
    expect(tell("2021-08-01", card)?.state).toBe("In orbit around Mars, 8 months after launch");
  });

  it("keeps a station in operation while ships come and go", () => {
    const card = createCardRecord({
      kind: "space station",
      targets: ["Earth orbit"],
      launch: { at: "1998-11-20T06:40Z" },
      events: [
        { at: "2000-11-02", type: "first crew" },
        { at: "2001-04-30", type: "undocking" },
        { at: "2021-07-29", type: "accident" },
      ],
    });
    expect(tell("2012-03-01", card)).toEqual({ state: "In operation, 13 years after launch", since: ["accident"] });
  });

  it("gives a programme no phase of its own, only what came later", () => {
    const { launch: _, ...card } = createCardRecord({
      kind: "programme",
      events: [
        { at: "1961-05-25", type: "approved" },
        { at: "1969-07-20", type: "landing", body: "Moon" },
      ],
    });
    expect(tell("1968-12-24", card)).toEqual({ state: "", since: ["landing"] });
    expect(tell("1975-01-01", card)).toBeUndefined();
  });

  it("does not call a tour of many bodies a way to one", () => {
    const { events: _, ...voyager } = createCardRecord({
      kind: "flyby",
      targets: ["Jupiter", "Saturn"],
      launch: { at: "1977-09-05" },
      outcome: "ongoing",
    });
    expect(tell("1978-01-01", voyager)?.state).toBe("In flight, 3 months after launch");
  });
});

describe("selectHeadlines", () => {
  const events: Card["events"] = [
    { at: "1969-07-19", type: "orbit insertion" },
    { at: "1969-07-20", type: "landing" },
    { at: "1969-07-21T02:56Z", type: "moonwalk" },
    { at: "1969-07-21T17:54Z", type: "takeoff" },
    { at: "1969-07-21T21:35Z", type: "docking" },
    { at: "1969-07-24", type: "return" },
  ];

  it("keeps what a reader would have heard of, in order", () => {
    expect(selectHeadlines(events, 3).map(({ type }) => type)).toEqual(["orbit insertion", "landing", "return"]);
  });

  it("fills up with the latest of the rest", () => {
    expect(selectHeadlines(events, 4).map(({ type }) => type)).toEqual([
      "orbit insertion",
      "landing",
      "docking",
      "return",
    ]);
    expect(selectHeadlines(events, 9)).toHaveLength(6);
  });
});
