import { beforeEach, describe, expect, it } from "vitest";
import { Slices } from "../../../../../entrypoints/content/page/slices";

/** A clock that stands still but for what work takes. */
class TestClock {
  time = 0;
  readonly asked: { task: () => void; delay: number | "soon" }[] = [];
  now = (): number => this.time;
  soon = (task: () => void): void => void this.asked.push({ task, delay: "soon" });
  later = (task: () => void, delay: number): void => void this.asked.push({ task, delay });

  /** Runs the next task; returns how long after the one before it was asked for. */
  runNext(): number | "soon" | undefined {
    const next = this.asked.shift();
    if (!next) return undefined;
    if (next.delay !== "soon") this.time += next.delay;
    next.task();
    return next.delay;
  }
}

describe("work in slices", () => {
  let clock: TestClock;
  let left: number;
  let slices: Slices;

  /** Each piece of work takes 3 ms. */
  const work = (isOver: () => boolean): boolean => {
    while (left > 0) {
      left--;
      clock.time += 3;
      if (isOver()) return left > 0;
    }
    return false;
  };

  beforeEach(() => {
    clock = new TestClock();
    slices = new Slices(work, clock);
  });

  it("lets the page have its turn between slices of some 8 ms", () => {
    left = 7;
    slices.start();
    expect(clock.runNext()).toBe("soon");
    expect(clock.time).toBe(9);
    expect(clock.runNext()).toBe("soon");
    expect(clock.runNext()).toBe("soon");
    expect(left).toBe(0);
    expect(clock.runNext()).toBeUndefined();
  });

  it("lets changes gather", () => {
    left = 1;
    for (let change = 0; change < 50; change++) slices.wake();
    expect(clock.asked).toHaveLength(1);
    expect(clock.runNext()).toBe(100);
    expect(left).toBe(0);
  });

  it("is not asked twice while it works", () => {
    left = 7;
    slices.start();
    clock.runNext();
    expect(slices.isWorking).toBe(true);
    slices.wake();
    expect(clock.asked).toHaveLength(1);
  });

  it("rests twenty times as long as it has worked", () => {
    left = 10;
    slices.wake();
    while (clock.asked.length > 0) clock.runNext();
    expect(slices.isWorking).toBe(false);
    left = 1;
    slices.wake();
    expect(clock.runNext()).toBe(600);
  });
});
