import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createTimers } from "../../../../../entrypoints/content/card/timers";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("createTimers", () => {
  it("calls back once", () => {
    const callback = vi.fn();
    createTimers<"open">(new AbortController().signal).start("open", 50, callback);
    vi.advanceTimersByTime(49);
    expect(callback).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1000);
    expect(callback).toHaveBeenCalledTimes(1);
  });

  it("is moved by starting again, without a new clock for every move", () => {
    const timers = createTimers<"open">(new AbortController().signal);
    const callback = vi.fn();
    const clocks = vi.spyOn(globalThis, "setTimeout");
    for (let ms = 0; ms < 200; ms += 10) {
      timers.start("open", 50, callback);
      vi.advanceTimersByTime(10);
    }
    expect(callback).not.toHaveBeenCalled();
    vi.advanceTimersByTime(40);
    expect(callback).toHaveBeenCalledTimes(1);
    expect(clocks.mock.calls.length).toBeLessThan(10);
  });

  it("can be moved forward, with another answer", () => {
    const timers = createTimers<"open">(new AbortController().signal);
    const [late, soon] = [vi.fn(), vi.fn()];
    timers.start("open", 500, late);
    timers.start("open", 20, soon);
    vi.advanceTimersByTime(20);
    expect(soon).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(1000);
    expect(late).not.toHaveBeenCalled();
  });

  it("stops by name, and altogether with the signal", () => {
    const controller = new AbortController();
    const timers = createTimers<"open" | "close">(controller.signal);
    const [open, close] = [vi.fn(), vi.fn()];
    timers.start("open", 50, open);
    timers.start("close", 50, close);
    timers.stop("open");
    controller.abort();
    vi.advanceTimersByTime(1000);
    expect(open).not.toHaveBeenCalled();
    expect(close).not.toHaveBeenCalled();
  });
});
