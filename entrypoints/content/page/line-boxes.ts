/** Where text is drawn: its line boxes, in CSS pixels of the viewport. */
import type { Piece } from "./text-flow";

/** A name is still hit this far outside its letters' boxes. */
const SLACK = 1;

/**
 * The line boxes of a stretch of text, one for each line it is broken over;
 * none when it is not drawn, or has been cut or left the page.
 */
export function lineBoxes(pieces: readonly Piece[]): DOMRect[] {
  const lines: DOMRect[] = [];
  for (const { node, start, end } of pieces) {
    if (!node.isConnected || node.length < end) return [];
    const range = node.ownerDocument.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    for (const box of range.getClientRects()) {
      if (box.width === 0 || box.height === 0) continue;
      const last = lines.at(-1);
      if (last && sharesLine(last, box)) lines[lines.length - 1] = union(last, box);
      else lines.push(box);
    }
  }
  return lines;
}

/** Whether a point is on a box. */
export function isOn(box: DOMRect, x: number, y: number): boolean {
  return x >= box.left - SLACK && x <= box.right + SLACK && y >= box.top - SLACK && y <= box.bottom + SLACK;
}

/** Whether two boxes, one after the other in the text, stand side by side: at least half of the lower one's height. */
function sharesLine(a: DOMRect, b: DOMRect): boolean {
  const overlap = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return overlap > Math.min(a.height, b.height) / 2;
}

function union(a: DOMRect, b: DOMRect): DOMRect {
  const left = Math.min(a.left, b.left);
  const top = Math.min(a.top, b.top);
  return new DOMRect(left, top, Math.max(a.right, b.right) - left, Math.max(a.bottom, b.bottom) - top);
}
