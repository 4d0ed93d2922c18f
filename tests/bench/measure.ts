/** The parts of the benchmark. Each gives figures, with what they are to be where that is laid down. */
import type { Browser } from "puppeteer-core";
import type * as InPage from "./page";
import type { Cold, Effort, SubjectName, Warm } from "./page";
import type { Stage } from "./stage";

declare const bench: typeof InPage;

export interface Run {
  stage: Stage;
  browser: Browser;
  isQuick: boolean;
  /** Says how things stand. */
  note(text: string): void;
}

export interface Figure {
  part: "warm" | "cold" | "growth" | "adversarial";
  /** Which page: its size, or what it is made of. */
  page: string;
  subject: string;
  /** Milliseconds until a page can be looked at; part of the figure where it is cold. */
  setUp?: number;
  /** Milliseconds for one page. */
  ms: number;
  /** The same as a multiple of what it is compared with. */
  times: number;
  /** As `times`, of the fastest runs: what a busy machine disturbs least. */
  fastestTimes?: number;
  /** Names found. */
  found?: number;
  /** What `times` may be at most. */
  target?: number;
  /** What `setUp` may be at most. */
  setUpTarget?: number;
  note?: string;
}

/** Chromium's bare pass is slow in some processes, which would make all else look good: such a page is left. */
const SLOW_BARE_NS = 10;
const MOST_TRIES = 6;

const TARGET_WARM = 1.5;
const TARGET_COLD = new Map([
  [20_000, 3],
  [200_000, 2.2],
  [2_000_000, 2.2],
]);
const TARGET_GROWTH = new Map([
  [10, 1.2],
  [100, 1.5],
]);
const TARGET_SET_UP_MS = 3;
/** Twice the text may take twice the time; the rest is what a clock and a garbage collector add. */
const TARGET_DOUBLE = 2.5;

const GROWTH_SIZE = 200_000;
const ADVERSARIAL_CHARACTERS = 1_000_000;
const ADVERSARIAL = {
  apostrophes: "'",
  "right quotation marks": "’",
  "Apollo Apollo …": "Apollo ",
  "Apollo 1, 2 and …": "Apollo 1, 2, 3 and 4, ",
  "no space": "Apollo11Voyager",
  "one letter": "A",
  "lone surrogates": "\ud83d\udc00A",
  "combining marks": "A\u0301\u0323\u0308",
  digits: "1234567890",
  hyphens: "A-",
  "嫦娥嫦娥 …": "嫦娥",
};

const WARM_SUBJECTS: readonly { subject: SubjectName; upTo: number; once?: true }[] = [
  { subject: "recognizer", upTo: 20_000_000 },
  { subject: "trieExpression", upTo: 20_000_000 },
  { subject: "fastAhoCorasick", upTo: 2_000_000 },
  { subject: "ahoCorasick", upTo: 2_000_000 },
  { subject: "markJs", upTo: 200_000 },
  { subject: "fuse", upTo: 20_000, once: true },
];
const COLD_SUBJECTS: readonly SubjectName[] = ["barePass", "recognizer", "trieExpression", "fastAhoCorasick"];

/** Medians of repeated runs over each page, in the same page with the bare pass. */
export async function measureWarm(run: Run, sizes: readonly number[]): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const size of sizes) {
    for (const { subject, upTo, once } of WARM_SUBJECTS) {
      if (size > upTo || (once && run.isQuick)) continue;
      const effort = once ? { runs: 1, spend: 0, warmUp: 0 } : effortFor(size, run.isQuick);
      const { bare, subject: ms, fastest, found, tries } = await warm(run, size, 1, subject, effort);
      figures.push({
        part: "warm",
        page: label(size),
        subject,
        ms,
        times: ms / bare,
        fastestTimes: fastest.subject / fastest.bare,
        found,
        ...(subject === "recognizer" && size > 20_000 && { target: TARGET_WARM }),
        ...noteOn(tries, bare, size),
      });
    }
  }
  return figures;
}

/** Set-up and first run, in fresh pages only; the subjects in turn, so that whatever else the machine does meets all. */
export async function measureCold(run: Run, sizes: readonly number[]): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const size of sizes) {
    const results = new Map<SubjectName, Cold[]>(COLD_SUBJECTS.map((subject) => [subject, []]));
    run.note(`cold, ${label(size)}`);
    for (let page = 0; page < (run.isQuick ? 5 : 11); page++) {
      for (const subject of COLD_SUBJECTS) results.get(subject)!.push(await cold(run, size, 1, subject));
    }
    const bareScans = results.get("barePass")!.map(({ scan }) => scan);
    const bare = median(bareScans);
    for (const [subject, pages] of results) {
      const setUp = median(pages.map((page) => page.setUp));
      const ms = median(pages.map((page) => page.setUp + page.scan));
      const target = subject === "recognizer" ? TARGET_COLD.get(size) : undefined;
      const { found } = pages[0]!;
      figures.push({
        part: "cold",
        page: label(size),
        subject,
        setUp,
        ms,
        times: ms / bare,
        fastestTimes: Math.min(...pages.map((page) => page.setUp + page.scan)) / Math.min(...bareScans),
        ...(subject !== "barePass" && { found }),
        ...(target !== undefined && { target, setUpTarget: TARGET_SET_UP_MS }),
      });
    }
  }
  return figures;
}

/**
 * The recognizer with so many times the names.
 * @param first the figure with the catalogue's own names; `undefined` where this is it
 */
export async function measureGrowth(run: Run, times: number, first: Figure | undefined): Promise<Figure[]> {
  const effort = effortFor(GROWTH_SIZE, run.isQuick);
  const { bare, subject: ms, fastest, found, tries } = await warm(run, GROWTH_SIZE, times, "recognizer", effort);
  const setUps: number[] = [];
  for (let page = 0; page < 5; page++) setUps.push((await cold(run, GROWTH_SIZE, times, "recognizer")).setUp);
  const target = TARGET_GROWTH.get(times);
  return [
    {
      part: "growth",
      page: `${label(GROWTH_SIZE)}, names × ${times}`,
      subject: "recognizer",
      setUp: median(setUps),
      setUpTarget: TARGET_SET_UP_MS,
      ms,
      times: ms / bare,
      fastestTimes: fastest.subject / fastest.bare,
      found,
      ...(first && target !== undefined && { target: target * first.times }),
      ...noteOn(tries, bare, GROWTH_SIZE),
    },
  ];
}

/** Text that is bad for one design or another, and twice as much of it; the fastest runs. */
export async function measureAdversarial(run: Run): Promise<Figure[]> {
  const figures: Figure[] = [];
  const characters = run.isQuick ? ADVERSARIAL_CHARACTERS / 4 : ADVERSARIAL_CHARACTERS;
  for (const [name, text] of Object.entries(ADVERSARIAL)) {
    run.note(`adversarial, ${name}`);
    const [once, twice] = [
      await fillAndMeasure(run, text, characters),
      await fillAndMeasure(run, text, 2 * characters),
    ];
    figures.push({
      part: "adversarial",
      page: `${name} × 2`,
      subject: "recognizer",
      ms: twice,
      times: twice / once,
      target: TARGET_DOUBLE,
    });
  }
  return figures;
}

function fillAndMeasure({ stage, browser }: Run, text: string, characters: number): Promise<number> {
  return stage.inFreshPage(browser, "/empty", (page) =>
    page.evaluate(
      async (text, characters) => {
        await bench.load("/lexicon/1");
        bench.fill(text, characters);
        return bench.warm("recognizer", { runs: 3, spend: 400, warmUp: 200 }).fastest.subject;
      },
      text,
      characters,
    ),
  );
}

async function warm(
  { stage, browser, note }: Run,
  size: number,
  times: number,
  subject: SubjectName,
  effort: Effort,
): Promise<Warm & { tries: number }> {
  note(`warm, ${label(size)}, names × ${times}, ${subject}`);
  const isChromium = (await browser.version()).startsWith("Chrome");
  let best: Warm | undefined;
  let tries = 0;
  for (; tries < MOST_TRIES && (!best || (isChromium && isSlow(best.bare, size))); tries++) {
    const result = await stage.inFreshPage(browser, `/${size}`, (page) =>
      page.evaluate(
        async (subject, effort, times) => {
          await bench.load(`/lexicon/${times}`);
          return bench.warm(subject, effort);
        },
        subject,
        effort,
        times,
      ),
    );
    if (!best || result.bare < best.bare) best = result;
  }
  return { ...best!, tries };
}

function cold({ stage, browser }: Run, size: number, times: number, subject: SubjectName): Promise<Cold> {
  return stage.inFreshPage(browser, `/${size}`, (page) =>
    page.evaluate(
      async (subject, times) => {
        await bench.load(`/lexicon/${times}`);
        return bench.cold(subject);
      },
      subject,
      times,
    ),
  );
}

function effortFor(size: number, isQuick: boolean): Effort {
  if (size >= 20_000_000) return { runs: 3, spend: 0, warmUp: 1 };
  if (size >= 2_000_000) return { runs: isQuick ? 3 : 7, spend: 0, warmUp: isQuick ? 500 : 2000 };
  return { runs: isQuick ? 5 : 15, spend: isQuick ? 500 : 2000, warmUp: isQuick ? 1000 : 2000 };
}

const isSlow = (bare: number, size: number): boolean => (bare * 1e6) / size > SLOW_BARE_NS;

function noteOn(tries: number, bare: number, size: number): { note?: string } {
  const retaken = tries > 1 ? `taken ${tries} times` : "";
  const still =
    tries > 1 && isSlow(bare, size) ? `, the bare pass still ${((bare * 1e6) / size).toFixed(0)} ns a character` : "";
  return retaken ? { note: retaken + still } : {};
}

function label(size: number): string {
  return size >= 1e6 ? `${size / 1e6} MB` : `${size / 1e3} kB`;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}
