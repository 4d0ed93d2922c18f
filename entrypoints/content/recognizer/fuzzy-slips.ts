/** How many slips of the keys lie between two words. */

/**
 * Counts the letters to swap with a neighbour, drop, add or change to make one
 * word of another: optimal string alignment, a restricted Damerau–Levenshtein
 * distance (https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance).
 * @returns undefined where there are more than `limit`
 */
export function countSlips(a: string, b: string, limit: number): number | undefined {
  if (Math.abs(a.length - b.length) > limit) return undefined;
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column++) {
      const change = a[row - 1] === b[column - 1] ? 0 : 1;
      let slips = Math.min(previous[column]! + 1, current[column - 1]! + 1, previous[column - 1]! + change);
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        slips = Math.min(slips, beforePrevious[column - 2]! + 1);
      }
      current.push(slips);
      least = Math.min(least, slips);
    }
    if (least > limit) return undefined;
    beforePrevious = previous;
    previous = current;
  }
  const slips = previous[b.length]!;
  return slips <= limit ? slips : undefined;
}
