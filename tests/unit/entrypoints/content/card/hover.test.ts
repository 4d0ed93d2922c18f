import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { stepHover } from "../../../../../entrypoints/content/card/hover";
import {
  createHoverState,
  DELAYS,
  type HoverEffect,
  type HoverEvent,
  type HoverState,
} from "../../../../../entrypoints/content/card/hover-step";
import type { Box, Point } from "../../../../../entrypoints/content/card/place";

const NAME: Box[] = [{ x: 100, y: 100, width: 60, height: 20 }];
const OTHER: Box[] = [{ x: 300, y: 100, width: 60, height: 20 }];
const CARD: Box = { x: 100, y: 128, width: 360, height: 300 };
const ON_NAME = { x: 130, y: 110 };
const FAR = { x: 700, y: 20 };
const IN_CARD = { x: 200, y: 200 };

let state: HoverState<string>;
let clock: number;
let effects: HoverEffect<string>[];

beforeEach(() => {
  state = createHoverState();
  clock = 0;
  effects = [];
});

function send(event: HoverEvent<string>): HoverEffect<string>[] {
  const step = stepHover(state, event, DELAYS.normal);
  state = step.state;
  effects.push(...step.effects);
  return step.effects;
}

const types = (list: HoverEffect<string>[]): string[] => list.map(({ type }) => type);

/** One move, after a pause unless said otherwise. */
function move(point: Point, { after = 100, onCard = false } = {}): HoverEffect<string>[] {
  clock += after;
  return send({ type: "moved", at: clock, point, onCard });
}

/** The last wait of a timer comes due. */
function expire(timer: "settle" | "open" | "close"): HoverEffect<string>[] {
  const wait = effects.findLast((effect) => effect.type === "wait" && effect.timer === timer);
  if (wait?.type !== "wait") throw new Error(`${timer} was never started`);
  return send({ type: "timeout", timer, token: wait.token });
}

/** Rests on a name until the facts are asked for; gives the token. */
function rest(target = "change-5", lines = NAME, point = ON_NAME): number {
  move(point);
  expire("settle");
  send({ type: "hit", token: state.token, target, lines });
  expire("open");
  return state.token;
}

function open(target?: string, lines?: Box[], point?: Point): number {
  const token = rest(target, lines, point);
  send({ type: "loaded", token });
  send({ type: "placed", token, card: CARD, lines: lines ?? NAME });
  return token;
}

describe("opening", () => {
  it("asks what is there once the pointer rests, waits, loads, shows", () => {
    expect(move(ON_NAME)).toEqual([{ type: "wait", timer: "settle", ms: 50, token: 1 }]);
    expect(expire("settle")).toEqual([{ type: "hitTest", token: 1, point: ON_NAME }]);
    expect(send({ type: "hit", token: 1, target: "change-5", lines: NAME })).toEqual([
      { type: "wait", timer: "open", ms: 250, token: 1 },
    ]);
    expect(expire("open")).toEqual([{ type: "load", token: 2, target: "change-5" }]);
    expect(send({ type: "loaded", token: 2 })).toEqual([{ type: "show", token: 2, target: "change-5", by: "pointer" }]);
  });

  it("takes 300 ms at the normal pace, less or more at the others", () => {
    const wait = (pace: keyof typeof DELAYS): number => {
      let at = createHoverState<string>();
      at = stepHover(at, { type: "moved", at: 0, point: ON_NAME, onCard: false }, DELAYS[pace]).state;
      const [effect] = stepHover(at, { type: "hit", token: 1, target: "x", lines: NAME }, DELAYS[pace]).effects;
      return effect?.type === "wait" ? effect.ms + 50 : Number.NaN;
    };
    expect(wait("normal")).toBe(300);
    expect(wait("quick")).toBeLessThan(200);
    expect(wait("calm")).toBeGreaterThan(500);
  });

  it("does nothing where there is no name", () => {
    move(FAR);
    expire("settle");
    expect(send({ type: "missed", token: 1 })).toEqual([]);
    expect(state.dwell).toBeUndefined();
  });

  it("never asks the page while the pointer travels", () => {
    for (let x = 0; x < 600; x += 20) move({ x, y: 110 }, { after: 8 });
    expect(types(effects)).not.toContain("hitTest");
    const starts = effects.filter((effect) => effect.type === "wait").length;
    expect(starts).toBeGreaterThan(25);
  });

  it("takes a slow drift for rest", () => {
    move({ x: 100, y: 110 });
    for (let x = 103; x < 130; x += 3) expect(move({ x, y: 110 }, { after: 16 })).toEqual([]);
    expect(expire("settle")).toEqual([{ type: "hitTest", token: 1, point: { x: 127, y: 110 } }]);
  });

  it("does not hear a tremor below two pixels", () => {
    move(ON_NAME);
    const before = state;
    expect(move({ x: ON_NAME.x + 1, y: ON_NAME.y + 1 })).toEqual([]);
    expect(state).toEqual(before);
  });

  it("counts no speed over a pause", () => {
    move({ x: 0, y: 110 });
    expect(move({ x: 120, y: 110 }, { after: 33 })).toEqual([]);
    expect(types(move({ x: 140, y: 110 }, { after: 10 }))).toEqual(["wait"]);
  });

  it("keeps waiting while the pointer drifts on the name, starts anew when it leaves it", () => {
    move(ON_NAME);
    expire("settle");
    send({ type: "hit", token: 1, target: "change-5", lines: NAME });
    expect(move({ x: ON_NAME.x + 5, y: ON_NAME.y })).toEqual([]);
    expect(types(move({ x: 200, y: 110 }))).toEqual(["stop", "wait"]);
    expect(expire("open")).toEqual([]);
  });

  it("is called off by a scroll, a held button, a move away while loading", () => {
    move(ON_NAME);
    expect(send({ type: "scrolled" })).toEqual([{ type: "stop", timer: "settle" }]);
    move({ x: 0, y: 0 });
    const token = rest();
    move(FAR);
    expect(send({ type: "loaded", token })).toEqual([]);
    move(ON_NAME);
    expect(send({ type: "withdrew" })).toEqual([{ type: "stop", timer: "settle" }]);
  });

  it("stays closed when there are no facts", () => {
    const token = rest();
    expect(send({ type: "failed", token })).toEqual([]);
    expect(state.card).toBeUndefined();
  });
});

describe("late answers", () => {
  it("never show on another name", () => {
    const first = rest("change-5");
    move(FAR);
    const second = rest("tianwen-1", OTHER, { x: 330, y: 110 });
    expect(send({ type: "loaded", token: first })).toEqual([]);
    expect(send({ type: "loaded", token: second })).toEqual([
      { type: "show", token: second, target: "tianwen-1", by: "pointer" },
    ]);
    expect(send({ type: "loaded", token: second })).toEqual([]);
  });

  it("of a hit-test are dropped once the pointer has gone on", () => {
    move(ON_NAME);
    move(FAR, { after: 8 });
    expect(send({ type: "hit", token: 1, target: "change-5", lines: NAME })).toEqual([]);
  });

  it("of timers, places and texts of an older card change nothing", () => {
    const old = open();
    send({ type: "dismissed" });
    move(FAR);
    const now = open("tianwen-1", OTHER, { x: 330, y: 110 });
    expect(now).not.toBe(old);
    expect(send({ type: "vanished", token: old })).toEqual([]);
    expect(send({ type: "timeout", timer: "close", token: old })).toEqual([]);
    expect(send({ type: "placed", token: old, card: FAR as Box, lines: [] })).toEqual([]);
    expect(state.card?.box).toEqual(CARD);
  });
});

describe("staying and closing", () => {
  it("closes 300 ms after the pointer has left", () => {
    const token = open();
    expect(move(FAR)).toEqual([
      { type: "wait", timer: "close", ms: 300, token },
      { type: "wait", timer: "settle", ms: 50, token: token + 1 },
    ]);
    expect(types(expire("close"))).toEqual(["stop", "hide"]);
    expect(state.card).toBeUndefined();
  });

  it("does not put the end off while the pointer wanders elsewhere", () => {
    open();
    move(FAR);
    expect(types(move({ x: 720, y: 40 }))).not.toContain("wait");
  });

  it("puts it off with every move along the way to the card", () => {
    const token = open();
    move({ x: 132, y: 118 });
    expect(move({ x: 133, y: 123 })[0]).toEqual({ type: "wait", timer: "close", ms: 300, token });
    expect(move({ x: 134, y: 126 })[0]).toEqual({ type: "wait", timer: "close", ms: 300, token });
    expect(move({ x: 140, y: 140 }, { onCard: true })[0]).toEqual({ type: "stop", timer: "close" });
    expect(expire("close")).toEqual([]);
    expect(state.card).toBeDefined();
  });

  it("stays when the pointer comes back to the name", () => {
    open();
    move(FAR);
    expect(types(move(ON_NAME))).toContain("stop");
    expect(expire("close")).toEqual([]);
  });

  it("opens the next name while the last card still waits", () => {
    open();
    move({ x: 330, y: 110 });
    expire("settle");
    send({ type: "hit", token: state.token, target: "tianwen-1", lines: OTHER });
    expect(types(expire("open"))).toEqual(["stop", "hide", "load"]);
    expect(state.card?.target).toBe("tianwen-1");
  });

  it("does not look for names under the pointer while it is on the card", () => {
    open();
    expect(move(IN_CARD, { onCard: true })).toEqual([]);
    expect(state.dwell).toBeUndefined();
  });

  it("closes when scrolling moves name and card from under the pointer", () => {
    const token = open();
    const away = { ...CARD, y: 500 };
    const scrolled = [{ ...NAME[0]!, y: 470 }];
    expect(send({ type: "placed", token, card: away, lines: scrolled })).toEqual([
      { type: "wait", timer: "close", ms: 300, token },
    ]);
    expect(send({ type: "placed", token, card: away, lines: scrolled })).toEqual([]);
  });

  it.each<HoverEvent<string>["type"]>(["dismissed", "pressed", "interrupted", "navigated"])(
    "closes at once when %s",
    (type) => {
      open();
      expect(types(send({ type } as HoverEvent<string>))).toEqual(["hide"]);
    },
  );

  it("closes when the text has gone", () => {
    const token = open();
    expect(types(send({ type: "vanished", token }))).toEqual(["hide"]);
  });

  it("closes after the pointer has left the window", () => {
    const token = open();
    expect(send({ type: "withdrew" })).toEqual([{ type: "wait", timer: "close", ms: 300, token }]);
    expect(types(expire("close"))).toContain("hide");
  });

  it("stays closed after Esc until the pointer has left the name", () => {
    open();
    send({ type: "dismissed" });
    expect(move({ x: ON_NAME.x + 8, y: ON_NAME.y })).toEqual([]);
    expect(types(move(FAR))).toEqual(["wait"]);
    expect(types(move(ON_NAME, { after: 500 }))).toEqual([]);
    expect(types(expire("settle"))).toEqual(["hitTest"]);
  });

  it("hides nothing when nothing is open", () => {
    for (const type of ["dismissed", "pressed", "interrupted", "navigated", "withdrew", "scrolled"] as const) {
      expect(send({ type })).toEqual([]);
    }
  });
});

describe("a pinned card", () => {
  beforeEach(() => {
    open();
    send({ type: "pinned", isPinned: true });
    effects = [];
  });

  it("stays, wherever the pointer goes", () => {
    move(FAR);
    send({ type: "withdrew" });
    send({ type: "pressed" });
    send({ type: "interrupted" });
    send({ type: "vanished", token: state.card!.token });
    expect(effects).toEqual([]);
    expect(state.card?.isPinned).toBe(true);
  });

  it("is not replaced by a name that the pointer rests on", () => {
    expect(move({ x: 330, y: 110 })).toEqual([]);
  });

  it("stays even where it was about to close", () => {
    send({ type: "pinned", isPinned: false });
    move(FAR);
    expect(send({ type: "pinned", isPinned: true })).toEqual([{ type: "stop", timer: "close" }]);
  });

  it("closes on Esc, on another page, and when another card is asked for", () => {
    expect(types(send({ type: "asked", by: "keyboard", target: "x", lines: OTHER }))).toEqual(["hide", "load"]);
    send({ type: "loaded", token: state.token });
    send({ type: "pinned", isPinned: true });
    expect(types(send({ type: "dismissed" }))).toEqual(["hide"]);
  });
});

describe("a card that was asked for", () => {
  it("opens at once and stays while the pointer moves", () => {
    expect(send({ type: "asked", by: "keyboard", target: "apollo-11", lines: NAME })).toEqual([
      { type: "load", token: 1, target: "apollo-11" },
    ]);
    expect(send({ type: "loaded", token: 1 })).toEqual([
      { type: "show", token: 1, target: "apollo-11", by: "keyboard" },
    ]);
    expect(move(FAR)).toEqual([]);
    expect(send({ type: "withdrew" })).toEqual([]);
    expect(send({ type: "interrupted" })).toEqual([]);
    expect(types(send({ type: "pressed" }))).toEqual(["hide"]);
  });

  it("by touch closes when the reader turns away", () => {
    send({ type: "asked", by: "touch", target: "apollo-11", lines: NAME });
    send({ type: "loaded", token: 1 });
    expect(types(send({ type: "interrupted" }))).toEqual(["hide"]);
  });

  it("takes the place of a dwell", () => {
    move(ON_NAME);
    expect(types(send({ type: "asked", by: "keyboard", target: "x", lines: OTHER }))).toEqual(["stop", "load"]);
  });
});

describe("any sequence of events", () => {
  const point = fc.record({ x: fc.integer({ min: 0, max: 500 }), y: fc.integer({ min: 90, max: 450 }) });
  const token = fc.integer({ min: 0, max: 12 });
  const lines = fc.constantFrom(NAME, OTHER);
  const target = fc.constantFrom("a", "b");
  const event: fc.Arbitrary<HoverEvent<string>> = fc.oneof(
    fc.record({ type: fc.constant("moved" as const), at: fc.nat(5000), point, onCard: fc.boolean() }),
    fc.record({
      type: fc.constant("timeout" as const),
      timer: fc.constantFrom("settle" as const, "open" as const, "close" as const),
      token,
    }),
    fc.record({ type: fc.constant("hit" as const), token, target, lines }),
    fc.record({ type: fc.constantFrom("missed" as const, "loaded" as const, "failed" as const), token }),
    fc.record({ type: fc.constant("vanished" as const), token }),
    fc.record({ type: fc.constant("placed" as const), token, card: fc.constant(CARD), lines }),
    fc.record({
      type: fc.constant("asked" as const),
      by: fc.constantFrom("touch" as const, "keyboard" as const),
      target,
      lines,
    }),
    fc.record({ type: fc.constant("pinned" as const), isPinned: fc.boolean() }),
    fc.record({
      type: fc
        .constantFrom("withdrew", "scrolled", "pressed", "dismissed", "interrupted", "navigated")
        .map((type) => type as "withdrew"),
    }),
  );

  it("shows one card at a time, hides only what is shown, and shows what was asked for last", () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60 }), (events) => {
        let at = createHoverState<string>();
        let isShown = false;
        let asked: { token: number; target: string } | undefined;
        for (const one of events) {
          const step = stepHover(at, one, DELAYS.normal);
          at = step.state;
          for (const effect of step.effects) {
            if (effect.type === "load") asked = effect;
            if (effect.type === "hide") {
              expect(isShown).toBe(true);
              isShown = false;
            }
            if (effect.type === "show") {
              expect(isShown).toBe(false);
              expect({ token: effect.token, target: effect.target }).toEqual({
                token: asked?.token,
                target: asked?.target,
              });
              isShown = true;
            }
          }
          expect(at.card?.stage === "open").toBe(isShown);
        }
      }),
      { numRuns: 500 },
    );
  });
});
