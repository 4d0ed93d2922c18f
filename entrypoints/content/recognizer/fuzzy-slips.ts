/** How many slips of the keys lie between two words. */

const LONGEST = 32;
/** Three rows of the table, used anew for each pair. */
let beforePrevious = new Uint8Array(LONGEST + 1);
let previous = new Uint8Array(LONGEST + 1);
let current = new Uint8Array(LONGEST + 1);

/**
 * Counts the letters to swap with a neighbour, drop, add or change to make one
 * word of another: optimal string alignment, a restricted Damerau–Levenshtein
 * distance (https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance).
 * @param a and `b`: at most 32 code units each
 * @returns undefined where there are more than `limit`
 */
export function countSlips(a: string, b: string, limit: number): number | undefined {
  if (Math.abs(a.length - b.length) > limit) return undefined;
  for (let column = 0; column <= b.length; column++) previous[column] = column;
  for (let row = 1; row <= a.length; row++) {
    const letter = a.charCodeAt(row - 1);
    let least = row;
    current[0] = row;
    for (let column = 1; column <= b.length; column++) {
      const other = b.charCodeAt(column - 1);
      let slips = previous[column - 1]! + (letter === other ? 0 : 1);
      if (previous[column]! < slips) slips = previous[column]! + 1;
      if (current[column - 1]! < slips) slips = current[column - 1]! + 1;
      const isSwap = row > 1 && column > 1 && letter === b.charCodeAt(column - 2) && a.charCodeAt(row - 2) === other;
      if (isSwap && beforePrevious[column - 2]! < slips) slips = beforePrevious[column - 2]! + 1;
      current[column] = slips;
      if (slips < least) least = slips;
    }
    if (least > limit) return undefined;
    [beforePrevious, previous, current] = [previous, current, beforePrevious];
  }
  const slips = previous[b.length]!;
  return slips <= limit ? slips : undefined;
}
