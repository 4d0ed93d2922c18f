/**
 * Work in slices short enough to go unnoticed. Knows nothing of what the work
 * is; the clock is passed in, so that tests need no time.
 */

/** Longest a slice goes on before it lets the page have its turn: half a frame at 60 Hz. */
const SLICE_MS = 8;

/** Changes wait this long for more, so that a page that changes all the time is read a few times a second. */
const GATHER_MS = 100;

/**
 * After a burst of work the next waits this many times as long as the burst
 * took: whatever a page does, following it costs at most a twentieth of the thread.
 */
const REST = 20;

export interface Clock {
  /** Milliseconds since any fixed moment. */
  now(): number;
  /** Runs a task as soon as the page has had its turn. */
  soon(task: () => void): void;
  /** Runs a task after some milliseconds. */
  later(task: () => void, delay: number): void;
}

/** Runs `work` when woken, in slices, until it has nothing left. */
export class Slices {
  readonly #work: (isOver: () => boolean) => boolean;
  readonly #clock: Clock;
  #state: "idle" | "waiting" | "working" = "idle";
  #spent = 0;
  #restUntil = Number.NEGATIVE_INFINITY;

  /**
   * @param work does what there is to do until `isOver()`; returns whether something is left
   */
  constructor(work: (isOver: () => boolean) => boolean, clock: Clock) {
    this.#work = work;
    this.#clock = clock;
  }

  /** Whether work has begun and is not done. */
  get isWorking(): boolean {
    return this.#state === "working";
  }

  /** There is work, wanted now: the first reading of a page. */
  start(): void {
    if (this.#state !== "idle") return;
    this.#state = "working";
    this.#clock.soon(this.#slice);
  }

  /** There is work that may wait: the page has changed. */
  wake(): void {
    if (this.#state !== "idle") return;
    this.#state = "waiting";
    const rest = this.#restUntil - this.#clock.now();
    this.#clock.later(this.#slice, Math.max(GATHER_MS, rest));
  }

  readonly #slice = (): void => {
    this.#state = "working";
    const start = this.#clock.now();
    const isMore = this.#work(() => this.#clock.now() - start >= SLICE_MS);
    const end = this.#clock.now();
    this.#spent += end - start;
    if (isMore) {
      this.#clock.soon(this.#slice);
      return;
    }
    this.#restUntil = end + this.#spent * REST;
    this.#spent = 0;
    this.#state = "idle";
  };
}

/** The window's clock; tasks no longer run once the signal has aborted. */
export function windowClock(window: Window & typeof globalThis, signal: AbortSignal): Clock {
  const guard = (task: () => void) => (): void => {
    if (!signal.aborted) task();
  };
  return {
    now: () => window.performance.now(),
    soon: (task) => post(window, guard(task)),
    later: (task, delay) => void window.setTimeout(guard(task), delay),
  };
}

function post(window: Window & typeof globalThis, task: () => void): void {
  // Safari and Firefox before 142 have no scheduler. A timer would wait 4 ms between slices there: at 5 MB of text
  // that is a fraction of a second in all, not worth a second mechanism.
  const { scheduler } = window as { scheduler?: { postTask?(task: () => void): Promise<void> } };
  if (scheduler?.postTask) void scheduler.postTask(task);
  else window.setTimeout(task);
}
