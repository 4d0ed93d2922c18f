/** Figures as a table for people. */
import type { Figure } from "./measure";

export interface BrowserReport {
  /** Name and version. */
  version: string;
  /** Mean number of processes that wanted a processor in the minute before the end, and how many processors there are. */
  load: { mean: number; processors: number };
  figures: Figure[];
}

const HEADINGS = {
  warm: "Warm: medians, × bare pass",
  cold: "Cold: set-up and first run in a fresh page, × cold bare pass",
  growth: "More names, × bare pass; the target grows from the first line",
  adversarial: "Hostile text, × half as much of it",
} as const;

const COLUMNS = ["page", "subject", "set-up ms", "ms", "×", "fastest ×", "found", "target", ""];

export function reportText({ version, load, figures }: BrowserReport): string {
  const parts = Object.entries(HEADINGS).map(([part, heading]) => {
    const rows = figures.filter((figure) => figure.part === part).map(rowOf);
    return `${heading}\n${align([COLUMNS, ...rows])}`;
  });
  const isBusy = load.mean > load.processors;
  const busy = isBusy ? ` (a busy machine: load ${figure(load.mean)} on ${load.processors} processors)` : "";
  return [`\n── ${version}${busy}`, ...parts].join("\n\n");
}

function rowOf({ page, subject, setUp, ms, times, fastestTimes, found, target, setUpTarget, note }: Figure): string[] {
  const verdicts = [
    ...(target === undefined ? [] : [times <= target ? "met" : "NOT MET"]),
    ...(setUp !== undefined && setUpTarget !== undefined && setUp > setUpTarget
      ? [`set-up over ${setUpTarget} ms`]
      : []),
    ...(note === undefined ? [] : [`(${note})`]),
  ];
  return [
    page,
    subject,
    setUp === undefined ? "" : figure(setUp),
    figure(ms),
    figure(times),
    fastestTimes === undefined ? "" : figure(fastestTimes),
    found === undefined ? "" : String(found),
    target === undefined ? "" : `≤ ${figure(target)}`,
    verdicts.join(", "),
  ];
}

/** Three digits that count. */
function figure(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2);
}

/** The first two columns and the last to the left, numbers to the right. */
function align(rows: readonly string[][]): string {
  const widths = COLUMNS.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column < 2
            ? cell.padEnd(widths[column]!)
            : column < COLUMNS.length - 1
              ? cell.padStart(widths[column]!)
              : cell,
        )
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
