import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chooseAround } from "../../../../../entrypoints/content/page/paint-window";

describe("which marks to paint", () => {
  it("is all, when they are few", () => {
    expect(chooseAround(10, [3], 10)).toEqual([{ start: 0, end: 10 }]);
    expect(chooseAround(0, [], 10)).toEqual([]);
  });

  it("is those around the window, when they are many", () => {
    expect(chooseAround(100, [50], 10)).toEqual([{ start: 45, end: 55 }]);
  });

  it("is one stretch, where the window looks at one place", () => {
    expect(chooseAround(100, [50, 50, 51], 11)).toEqual([{ start: 45, end: 56 }]);
  });

  it("is several, where it looks at several", () => {
    expect(chooseAround(100, [80, 20], 8)).toEqual([
      { start: 18, end: 22 },
      { start: 78, end: 82 },
    ]);
  });

  it("reaches further on one side at an end of the page", () => {
    expect(chooseAround(100, [0], 10)).toEqual([{ start: 0, end: 10 }]);
    expect(chooseAround(100, [100], 10)).toEqual([{ start: 90, end: 100 }]);
  });

  it("is never more than may be, and holds what is nearest", () => {
    const anchors = fc.array(fc.nat(200), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.integer({ min: 21, max: 200 }), anchors, (count, places) => {
        const within = places.map((place) => Math.min(place, count));
        const chosen = chooseAround(count, within, 20).flatMap(({ start, end }) =>
          Array.from({ length: end - start }, (_, index) => start + index),
        );
        expect(new Set(chosen).size).toBe(chosen.length);
        expect(chosen.length).toBeLessThanOrEqual(20);
        expect(chosen.length).toBeGreaterThan(20 - 2 * places.length);
      }),
    );
  });
});
