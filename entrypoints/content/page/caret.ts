/** Which character of the page is at a point of the viewport. */
import type { Point } from "./reading-order";

type CaretDocument = Document & {
  caretPositionFromPoint?(
    x: number,
    y: number,
    options?: { shadowRoots?: readonly ShadowRoot[] },
  ): { offsetNode: Node; offset: number } | null;
};

/**
 * The place in the page nearest to a point: it snaps to text that may be far away.
 * The first call after a change of the page pays for its layout, 4–110 ms; never ask while the pointer travels.
 * @param x, y CSS pixels of the viewport
 * @param shadowRoots those it may look into
 */
export function caretAt(
  document: Document,
  x: number,
  y: number,
  shadowRoots: readonly ShadowRoot[],
): Point | undefined {
  // Standard, but not in Safari before 26.2; the other is older, and cannot look into shadow roots.
  const caret = (document as CaretDocument).caretPositionFromPoint?.(x, y, { shadowRoots });
  if (caret) return { node: caret.offsetNode, offset: caret.offset };
  const range = document.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined;
}
