/** Which of too many marks to paint. */

/** A stretch of a list, `end` not included. */
interface Stretch {
  start: number;
  end: number;
}

/**
 * Chooses the items of a list that are nearest to some places in it.
 * @param count length of the list
 * @param anchors indices around which to choose: where the viewport stands in reading order
 * @param limit how many to choose at most
 * @returns stretches, ascending and apart
 */
export function chooseAround(count: number, anchors: readonly number[], limit: number): Stretch[] {
  if (count <= limit) return count > 0 ? [{ start: 0, end: count }] : [];
  // The widest reach at which all that is within it of an anchor is still few enough.
  let reach = 0;
  for (let step = 2 ** Math.floor(Math.log2(count)); step >= 1; step /= 2) {
    if (size(within(count, anchors, reach + step)) <= limit) reach += step;
  }
  return within(count, anchors, reach);
}

function within(count: number, anchors: readonly number[], reach: number): Stretch[] {
  const stretches: Stretch[] = [];
  for (const anchor of [...anchors].sort((a, b) => a - b)) {
    const start = Math.max(0, anchor - reach);
    const end = Math.min(count, anchor + reach);
    const last = stretches.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else if (end > start) stretches.push({ start, end });
  }
  return stretches;
}

function size(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, { start, end }) => sum + end - start, 0);
}
