import { describe, expect, it } from "vitest";
import {
  anchorBox,
  contains,
  containsAny,
  isEnRoute,
  nearestLine,
} from "../../../../../entrypoints/content/card/place";

/** A name broken over two lines: its end of one line, its beginning of the next. */
const BROKEN = [
  { x: 700, y: 100, width: 60, height: 20 },
  { x: 40, y: 130, width: 30, height: 20 },
];

describe("contains", () => {
  it("takes the edge in, and a slack around it", () => {
    const box = { x: 10, y: 10, width: 20, height: 10 };
    expect(contains(box, { x: 30, y: 20 })).toBe(true);
    expect(contains(box, { x: 31, y: 20 })).toBe(false);
    expect(contains(box, { x: 31, y: 20 }, 2)).toBe(true);
    expect(containsAny([], { x: 0, y: 0 })).toBe(false);
  });
});

describe("anchorBox", () => {
  it("is the line itself for a name on one line", () => {
    const line = { x: 40, y: 130, width: 30, height: 20 };
    expect(anchorBox([line], 0)).toEqual(line);
  });

  it("is as wide as the chosen line and as high as all of them", () => {
    expect(anchorBox(BROKEN, 0)).toEqual({ x: 700, y: 100, width: 60, height: 50 });
    expect(anchorBox(BROKEN, 1)).toEqual({ x: 40, y: 100, width: 30, height: 50 });
  });

  it("takes another line where a reflow has taken the chosen one away", () => {
    expect(anchorBox([BROKEN[0]!], 1)).toEqual(BROKEN[0]);
    expect(anchorBox([{ x: 0, y: 0, width: 0, height: 0 }, BROKEN[1]!], 0)).toEqual(BROKEN[1]);
  });

  it("is nothing for a name that is not drawn", () => {
    expect(anchorBox([], 0)).toBeUndefined();
    expect(anchorBox([{ x: 5, y: 5, width: 0, height: 20 }], 0)).toBeUndefined();
  });
});

describe("nearestLine", () => {
  it("is the line under the pointer, the nearest beside it, the first without one", () => {
    expect(nearestLine(BROKEN, { x: 50, y: 140 })).toBe(1);
    expect(nearestLine(BROKEN, { x: 690, y: 110 })).toBe(0);
    expect(nearestLine(BROKEN)).toBe(0);
  });

  it("passes over a line that is not drawn", () => {
    expect(nearestLine([{ x: 50, y: 140, width: 0, height: 0 }, BROKEN[0]!], { x: 50, y: 140 })).toBe(1);
  });
});

describe("isEnRoute", () => {
  const below = { x: 100, y: 200, width: 360, height: 300 };
  const from = { x: 150, y: 190 };

  it.each([
    ["straight down", { x: 150, y: 196 }, true],
    ["to the far corner", { x: 280, y: 196 }, true],
    ["along the line, away", { x: 400, y: 191 }, false],
    ["up", { x: 150, y: 180 }, false],
    ["down beside the card", { x: 90, y: 199 }, false],
  ])("to a card below: %s", (_, to, expected) => {
    expect(isEnRoute(from, to, below)).toBe(expected);
  });

  it("to a card above", () => {
    const above = { x: 100, y: 0, width: 360, height: 100 };
    expect(isEnRoute({ x: 150, y: 130 }, { x: 200, y: 110 }, above)).toBe(true);
    expect(isEnRoute({ x: 150, y: 130 }, { x: 200, y: 140 }, above)).toBe(false);
  });

  it("to a card beside, on either hand", () => {
    const right = { x: 300, y: 0, width: 360, height: 300 };
    expect(isEnRoute({ x: 280, y: 100 }, { x: 295, y: 130 }, right)).toBe(true);
    expect(isEnRoute({ x: 280, y: 100 }, { x: 270, y: 100 }, right)).toBe(false);
    const left = { x: 0, y: 0, width: 200, height: 300 };
    expect(isEnRoute({ x: 220, y: 100 }, { x: 205, y: 130 }, left)).toBe(true);
  });
});
