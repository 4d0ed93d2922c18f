/** Which of too many marks to paint. */

/**
 * Chooses the items around some places of a list, as many as may be painted.
 * @param count length of the list
 * @param anchors indices around which to choose: where the viewport's corners and middle stand in reading order
 * @param limit how many to choose at most
 * @returns stretches of the list, ascending and apart, `end` not included
 */
export function chooseAround(
  count: number,
  anchors: readonly number[],
  limit: number,
): readonly { start: number; end: number }[] {
  if (count <= limit) return [{ start: 0, end: count }];
  const share = Math.floor(limit / Math.max(1, anchors.length));
  const stretches: { start: number; end: number }[] = [];
  for (const anchor of [...anchors].sort((a, b) => a - b)) {
    // At an end of the list the whole share lies on one side.
    const start = Math.max(0, Math.min(anchor - Math.floor(share / 2), count - share));
    const last = stretches.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, start + share);
    else stretches.push({ start, end: start + share });
  }
  return stretches;
}
