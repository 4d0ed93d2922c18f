/** How many slips of the keys lie between two words: one, two, or too many. */

/**
 * Counts the letters to swap with a neighbour, drop, add or change to make one
 * word of another: optimal string alignment, a restricted Damerau–Levenshtein
 * distance (https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance).
 *
 * Where only a slip or two are allowed, trying each kind of slip at the first
 * letter that differs looks at fewer letters than a table does.
 * @param limit 1 or 2
 * @returns undefined where there are more
 */
export function countSlips(a: string, b: string, limit: number): number | undefined {
  let start = 0;
  while (start < a.length && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  let end = a.length;
  const longer = b.length - end;
  while (end > start && end + longer > start && a.charCodeAt(end - 1) === b.charCodeAt(end - 1 + longer)) end--;
  // A slip is of two letters at most. What lies between the first and the second is as it was, moved by one at most.
  if (end - start > 2 * limit) {
    const between = a.charCodeAt(start + 2);
    const isMoved = between === b.charCodeAt(start + 1) || between === b.charCodeAt(start + 3);
    if (limit === 1 || (!isMoved && between !== b.charCodeAt(start + 2))) return undefined;
  }
  const slips = countFrom(a, start, b, start, limit);
  return slips <= limit ? slips : undefined;
}

/** The same between the words' rests from `inA` and `inB` on; some number above `limit` where there are more. */
function countFrom(a: string, inA: number, b: string, inB: number, limit: number): number {
  const longer = a.length - inA - (b.length - inB);
  if (longer > limit || -longer > limit) return limit + 1;
  let atA = inA;
  let atB = inB;
  while (atA < a.length && a.charCodeAt(atA) === b.charCodeAt(atB)) {
    atA++;
    atB++;
  }
  if (atA === a.length) return b.length - atB;
  if (atB === b.length) return a.length - atA;
  if (limit === 0) return 1;
  const isSwap = a.charCodeAt(atA) === b.charCodeAt(atB + 1) && a.charCodeAt(atA + 1) === b.charCodeAt(atB);
  let least = countFrom(a, atA + 1, b, atB + 1, limit - 1);
  if (least > 0) least = Math.min(least, countFrom(a, atA + 1, b, atB, limit - 1));
  if (least > 0) least = Math.min(least, countFrom(a, atA, b, atB + 1, limit - 1));
  if (least > 0 && isSwap) least = Math.min(least, countFrom(a, atA + 2, b, atB + 2, limit - 1));
  return least + 1;
}
