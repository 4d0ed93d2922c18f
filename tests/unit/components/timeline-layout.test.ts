import { describe, expect, it } from "vitest";
import { layOutTimeline } from "../../../components/timeline-layout";
import type { Card } from "../../../data/card";
import { createCardRecord } from "./records";

/** Ten days: launch on the first, an event in the middle, the end on the eleventh. */
const tenDays = (changes: Partial<Card> = {}): Card =>
  createCardRecord({
    launch: { at: "2020-01-01" },
    events: [
      { at: "2020-01-06", type: "landing" },
      { at: "2020-01-11", type: "return" },
    ],
    ...changes,
  });

describe("layOutTimeline", () => {
  it("places moments by their time", () => {
    const layout = layOutTimeline(tenDays(), undefined);
    expect(layout?.points.map(({ x }) => x)).toEqual([0, 0.5, 1]);
    expect(layout).toMatchObject({ from: "2020-01-01", to: "2020-01-11", isOpen: false, line: { start: 0, end: 1 } });
    expect(layout?.article).toBeUndefined();
  });

  it("puts the page on the line at its day", () => {
    expect(layOutTimeline(tenDays(), "2020-01-06")?.article).toEqual({ x: 0.5, place: "within" });
    expect(layOutTimeline(tenDays(), "2020-01-11")?.article).toEqual({ x: 1, place: "within" });
  });

  it("leaves room beside the line for a page of another time", () => {
    const later = layOutTimeline(tenDays(), "2024-05-05")!;
    expect(later.article).toEqual({ x: 1, place: "after" });
    expect(later.line.end).toBeLessThan(1);
    expect(later.points.at(-1)?.x).toBe(later.line.end);
    const earlier = layOutTimeline(tenDays(), "1999-01-01")!;
    expect(earlier.article).toEqual({ x: 0, place: "before" });
    expect(earlier.points[0]?.x).toBe(earlier.line.start);
  });

  it("draws an active mission up to the month it was checked", () => {
    const layout = layOutTimeline(tenDays({ outcome: "ongoing", checked: "2026-11" }), undefined)!;
    expect(layout).toMatchObject({ to: "2026-11", isOpen: true });
    expect(layout.points.at(-1)?.x).toBeLessThan(0.01);
  });

  it("marks what is planned, even after the month it was checked", () => {
    const layout = layOutTimeline(
      tenDays({
        outcome: "ongoing",
        checked: "2020-01",
        events: [{ at: "2030", type: "landing", planned: true }],
      }),
      undefined,
    )!;
    expect(layout.to).toBe("2030");
    expect(layout.points.map(({ planned }) => planned)).toEqual([false, true]);
  });

  it("draws nothing where there is no stretch of time", () => {
    const { launch: _, events: __, ...timeless } = tenDays();
    expect(layOutTimeline(timeless, "2020-01-01")).toBeUndefined();
    const { events: ___, ...launched } = tenDays();
    expect(layOutTimeline(launched, "2020-01-01")).toBeUndefined();
  });
});
