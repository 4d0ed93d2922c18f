/**
 * Predictions against labels: what is right, false, of a wrong record, missed.
 *
 * A prediction is right where it overlaps a label's span and stands for the
 * labelled record: by id, or by any of the record's names once both are folded
 * (case, punctuation and words such as "spacecraft", "rover", "program" aside).
 * A label marked `ignore` is borderline: what overlaps nothing else does not count.
 */

/** One labelled span; offsets in UTF-16 code units. */
interface Label {
  start: number;
  end: number;
  /** A record's id or one of its names. */
  label: string;
  ignore?: boolean;
}

/** A labelled passage. */
export interface Passage {
  id: string;
  lang?: string;
  date?: string | null;
  title?: string | null;
  /** `ambiguous` where it was chosen for a word with other meanings. */
  picked?: string;
  text: string;
  mentions: Label[];
}

/** A predicted span with the record it stands for. */
export interface Prediction {
  start: number;
  end: number;
  text: string;
  mission: string;
  name: string;
  names: readonly string[];
}

export interface Failure {
  kind: "false" | "wrong" | "missed";
  passage: Passage;
  start: number;
  end: number;
  /** The predicted record's name, or "" of a missed label. */
  predicted: string;
  /** The label, or "" of a false mark. */
  label: string;
}

export interface Counts {
  right: number;
  /** False marks, `wrong` ones among them. */
  false: number;
  /** Marks in the right place for another record. */
  wrong: number;
  missed: number;
}

const GENERIC =
  /\b(?:spacecraft|rover|lander|orbiter|probe|missions?|program|programme|satellite constellation|satellite navigation|space telescope|space observatory|observatory|telescope|space station|satellite|space|the)\b/g;

function fold(name: string): string {
  const plain = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_]+/gu, " ");
  return plain.replace(GENERIC, " ").replace(/\s+/g, " ").trim() || plain.trim();
}

/** Decides whether a label and a record are one; `groups` are further names taken as one. */
export function createMatcher(groups: readonly (readonly string[])[] = []) {
  const peers = new Map<string, Set<string>>();
  for (const group of groups) {
    const folded = group.map(fold);
    for (const name of folded) peers.set(name, new Set([...(peers.get(name) ?? []), ...folded]));
  }
  return (label: string, { mission, name, names }: Prediction): boolean => {
    if (label === mission) return true;
    const wanted = fold(label);
    const own = [name, ...names].map(fold);
    const accepted = peers.get(wanted);
    return own.some((folded) => folded === wanted || accepted?.has(folded));
  };
}

/** Holds one passage's predictions against its labels. */
export function scorePassage(
  passage: Passage,
  predictions: readonly Prediction[],
  isSame: (label: string, prediction: Prediction) => boolean,
): { counts: Counts; failures: Failure[] } {
  const counts: Counts = { right: 0, false: 0, wrong: 0, missed: 0 };
  const failures: Failure[] = [];
  const found = new Set<Label>();
  for (const prediction of predictions) {
    const { start, end, name } = prediction;
    const touched = passage.mentions.filter((label) => start < label.end && label.start < end);
    const hits = touched.filter((label) => !label.ignore && isSame(label.label, prediction));
    if (hits.length > 0) {
      counts.right += hits.filter((label) => !found.has(label)).length;
      for (const label of hits) found.add(label);
    } else if (!touched.some(({ ignore }) => ignore)) {
      const kind = touched.length > 0 ? "wrong" : "false";
      counts.false++;
      if (kind === "wrong") counts.wrong++;
      failures.push({ kind, passage, start, end, predicted: name, label: touched[0]?.label ?? "" });
    }
  }
  for (const label of passage.mentions) {
    if (label.ignore || found.has(label)) continue;
    counts.missed++;
    failures.push({ kind: "missed", passage, start: label.start, end: label.end, predicted: "", label: label.label });
  }
  return { counts, failures };
}

/** The sum of two counts. */
export function addCounts(a: Counts, b: Counts): Counts {
  return { right: a.right + b.right, false: a.false + b.false, wrong: a.wrong + b.wrong, missed: a.missed + b.missed };
}

/** Precision, recall and F1; of nothing predicted or nothing labelled, 1. */
export function rates({ right, false: wrong, missed }: Counts): { precision: number; recall: number; f1: number } {
  const precision = right + wrong === 0 ? 1 : right / (right + wrong);
  const recall = right + missed === 0 ? 1 : right / (right + missed);
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
