/** Scrolling to text, which no element need hold alone. */

/** The part of a viewport or scroller, at its top and bottom, in which text is not yet in view for a reader. */
const EDGE = 0.15;

/**
 * Scrolls to a stretch of text, at once: it is lit up, so the eye needs no ride.
 * @param node the text node in which it begins
 * @param boxes where it is drawn now, in CSS pixels of the viewport
 */
export function scrollToBoxes(node: Text, boxes: () => readonly DOMRect[]): void {
  const element = node.parentElement;
  const window = node.ownerDocument.defaultView;
  if (!element || !window) return;
  element.scrollIntoView({ block: "center", inline: "nearest", behavior: "instant" });
  // The element may be taller than the window, the text at its far end.
  const [box] = boxes();
  if (!box) return;
  const height = window.innerHeight;
  if (box.top > height * EDGE && box.bottom < height * (1 - EDGE)) return;
  scrollerOf(element).scrollBy({ top: (box.top + box.bottom) / 2 - height / 2, behavior: "instant" });
}

/** The nearest element around that scrolls up and down, or the window's. */
function scrollerOf(element: Element): Element {
  const root = element.ownerDocument.scrollingElement ?? element.ownerDocument.documentElement;
  for (let outer: Element | null = element; outer && outer !== root; outer = outer.parentElement) {
    if (outer.scrollHeight > outer.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(outer).overflowY)) {
      return outer;
    }
  }
  return root;
}
