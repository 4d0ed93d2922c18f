/** The one place of the card that waits. */

export interface Timers<Name extends string> {
  /** Calls back once after so many ms; starting a timer again moves it. */
  start(name: Name, ms: number, callback: () => void): void;
  stop(name: Name): void;
}

interface Running {
  due: number;
  callback: () => void;
  handle: ReturnType<typeof setTimeout>;
}

/** Timers by name, all stopped when the signal aborts. */
export function createTimers<Name extends string>(signal: AbortSignal): Timers<Name> {
  const running = new Map<Name, Running>();

  function stop(name: Name): void {
    clearTimeout(running.get(name)?.handle);
    running.delete(name);
  }

  function arm(name: Name, ms: number): ReturnType<typeof setTimeout> {
    return setTimeout(() => {
      const timer = running.get(name)!;
      const left = timer.due - performance.now();
      if (left > 1) {
        timer.handle = arm(name, left);
        return;
      }
      running.delete(name);
      timer.callback();
    }, ms);
  }

  signal.addEventListener("abort", () => [...running.keys()].forEach(stop), { once: true });

  return {
    start(name, ms, callback) {
      const due = performance.now() + ms;
      const timer = running.get(name);
      // A moving pointer puts its timer off with every event: let the one that runs wake up and wait on.
      if (timer && timer.due <= due) Object.assign(timer, { due, callback });
      else {
        stop(name);
        running.set(name, { due, callback, handle: arm(name, ms) });
      }
    },
    stop,
  };
}
