/**
 * The card's geometry: rectangles and points in, rectangles and answers out.
 * All in CSS pixels of the viewport; no DOM.
 */

export interface Point {
  x: number;
  y: number;
}

export interface Box extends Point {
  width: number;
  height: number;
}

export function contains({ x, y, width, height }: Box, point: Point, slack = 0): boolean {
  return point.x >= x - slack && point.x <= x + width + slack && point.y >= y - slack && point.y <= y + height + slack;
}

export function containsAny(boxes: readonly Box[], point: Point, slack = 0): boolean {
  return boxes.some((box) => contains(box, point, slack));
}

export function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** Index of the drawn line that is nearest to a point; the first line for no point. */
export function nearestLine(lines: readonly Box[], point?: Point): number {
  if (point === undefined) return 0;
  const gaps = lines.map((line) => (isDrawn(line) ? gap(line, point) : Number.POSITIVE_INFINITY));
  return gaps.indexOf(Math.min(...gaps));
}

/**
 * The box that a card is placed against: as wide as one line of the name and
 * as high as all of them, so that a card below or above covers no part of a
 * name that is broken over lines.
 * @param index the line; another is taken where it is not drawn any more
 * @returns undefined for a name that is not drawn
 */
export function anchorBox(lines: readonly Box[], index: number): Box | undefined {
  const drawn = lines.filter(isDrawn);
  const chosen = lines[index];
  const line = chosen && isDrawn(chosen) ? chosen : drawn[0];
  if (line === undefined) return undefined;
  const top = Math.min(...drawn.map(({ y }) => y));
  const bottom = Math.max(...drawn.map(({ y, height }) => y + height));
  return { x: line.x, width: line.width, y: top, height: bottom - top };
}

function isDrawn({ width, height }: Box): boolean {
  return width > 0 && height > 0;
}

/** How far a point is from a box; 0 within. */
function gap({ x, y, width, height }: Box, point: Point): number {
  const dx = Math.max(x - point.x, 0, point.x - (x + width));
  const dy = Math.max(y - point.y, 0, point.y - (y + height));
  return Math.hypot(dx, dy);
}

/** Half the corridor's width at the name, for a hand that does not aim well. */
const CORRIDOR_START = 8;

/**
 * Whether a pointer that left the name is on its way to the card: within the
 * shape that opens from where it left to the near edge of the card.
 *
 *        from            from − 8 ─ from + 8
 *         /\                 /        \
 *        /  \      that is  /          \
 *       /____\             /____________\
 *        card                  card
 *
 * After 10ten's `isEnRouteToPopup` and Floating UI's `safePolygon`.
 */
export function isEnRoute(from: Point, to: Point, card: Box): boolean {
  const right = card.x + card.width;
  const bottom = card.y + card.height;
  // The edge that faces the name: cards stand above or below it, seldom beside.
  const isVertical = from.y <= card.y || from.y >= bottom;
  const corners: [Point, Point] = isVertical
    ? from.y <= card.y
      ? [card, { x: right, y: card.y }]
      : [
          { x: card.x, y: bottom },
          { x: right, y: bottom },
        ]
    : from.x <= card.x
      ? [card, { x: card.x, y: bottom }]
      : [
          { x: right, y: card.y },
          { x: right, y: bottom },
        ];
  const spread = isVertical ? { x: CORRIDOR_START, y: 0 } : { x: 0, y: CORRIDOR_START };
  return isInPolygon(to, [
    { x: from.x - spread.x, y: from.y - spread.y },
    corners[0],
    corners[1],
    { x: from.x + spread.x, y: from.y + spread.y },
  ]);
}

/** Even-odd rule: a ray from the point crosses the outline an odd number of times. */
function isInPolygon({ x, y }: Point, corners: readonly Point[]): boolean {
  let isInside = false;
  corners.forEach((a, index) => {
    const b = corners[(index + 1) % corners.length]!;
    const crosses = a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x;
    if (crosses) isInside = !isInside;
  });
  return isInside;
}
