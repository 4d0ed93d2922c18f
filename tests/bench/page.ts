/** What runs in the page that is measured; called from outside by `run.ts`. */
import type { BenchLexicon } from "./lexicons";
import { ahoCorasick, fastAhoCorasick, fuse, markJs, trieExpression } from "./peers";
import { recognizer } from "./recognizer";
import { barePass, type Subject } from "./subject";

const SUBJECTS = { barePass, recognizer, trieExpression, ahoCorasick, fastAhoCorasick, markJs, fuse } satisfies Record<
  string,
  (lexicon: BenchLexicon) => Subject
>;

export type SubjectName = keyof typeof SUBJECTS;

/** Milliseconds. */
export interface Warm {
  bare: number;
  subject: number;
  /** The fastest of each: what a busy machine disturbs least. */
  fastest: { bare: number; subject: number };
  found: number;
}

/** Milliseconds. */
export interface Cold {
  setUp: number;
  scan: number;
  found: number;
}

/** How often and how long is measured. */
export interface Effort {
  /** At least so many runs. */
  runs: number;
  /** More runs until so many milliseconds are spent. */
  spend: number;
  /** Milliseconds of runs before any is counted: engines compile in stages. */
  warmUp: number;
}

/** Bare passes that are timed together. */
const MOST_PASSES = 100;

let lexicon: BenchLexicon;

/** Fetches the lexicon under test, and keeps it for all that is measured in this page. */
export async function load(url: string): Promise<void> {
  lexicon = (await (await fetch(url)).json()) as BenchLexicon;
}

/**
 * Medians of many runs. The bare pass and the subject take turns, and as long
 * a turn each: on a busy machine a longer one is more often interrupted.
 */
export function warm(name: SubjectName, { runs, spend, warmUp }: Effort): Warm {
  const bare = barePass();
  const subject = SUBJECTS[name](lexicon);
  const bareTimes: number[] = [];
  const times: number[] = [];
  let found = 0;
  let passes = 1;
  const begin = performance.now();
  let isWarm = warmUp === 0;
  while (times.length < runs || performance.now() < begin + warmUp + spend) {
    const bareTime = time(() => {
      for (let pass = 0; pass < passes; pass++) bare.run(document.body);
    });
    const subjectTime = time(() => {
      found = subject.run(document.body);
    });
    subject.restore?.(document.body);
    if (!isWarm) {
      passes = Math.min(MOST_PASSES, Math.max(1, Math.round((subjectTime * passes) / bareTime)));
      isWarm = performance.now() >= begin + warmUp;
      continue;
    }
    bareTimes.push(bareTime / passes);
    times.push(subjectTime);
  }
  const fastest = { bare: Math.min(...bareTimes), subject: Math.min(...times) };
  return { bare: median(bareTimes), subject: median(times), fastest, found };
}

/** The first run in a page that has run nothing yet. */
export function cold(name: SubjectName): Cold {
  const start = performance.now();
  const subject = SUBJECTS[name](lexicon);
  const ready = performance.now();
  const found = subject.run(document.body);
  return { setUp: ready - start, scan: performance.now() - ready, found };
}

/** Puts a text over and over into the page, as one text node of so many characters. */
export function fill(text: string, characters: number): void {
  document.body.textContent = text.repeat(Math.ceil(characters / text.length)).slice(0, characters);
}

function time(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}
