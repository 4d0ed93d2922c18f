/** Keeps an open card at its name while the page scrolls, resizes and changes. */
import { autoUpdate, computePosition, flip, hide, offset, shift, size } from "@floating-ui/dom";
import { anchorBox, type Box, nearestLine, type Point } from "./place";
import type { CardHit } from "./types";

/** Between name and card. */
const GAP = 8;
/** Between card and window. */
const MARGIN = 8;
/** A card is read at a glance and leaves the page in sight: longer ones scroll. */
const MAX_HEIGHT = 456;

interface FollowOptions {
  panel: HTMLElement;
  hit: CardHit;
  /** Where the pointer rests, which chooses among the lines of a broken name. */
  pointer: Point | undefined;
  /** Whether the card leaves its place with the name; a pinned one stays. */
  isFollowing(): boolean;
  onPlaced(card: Box, lines: readonly Box[]): void;
  /** The name has gone from the page, or out of sight. */
  onVanished(): void;
}

/** Places the card and keeps it placed. @returns ends it */
export function follow({ panel, hit, pointer, isFollowing, onPlaced, onVanished }: FollowOptions): () => void {
  const line = nearestLine(hit.rects(), pointer);
  const contextElement = hit.node instanceof Element ? hit.node : (hit.node.parentElement ?? document.documentElement);
  const isRtl = getComputedStyle(contextElement).direction === "rtl";
  let anchor: Box | undefined;
  let isEnded = false;

  async function place(): Promise<void> {
    if (!isFollowing()) return;
    const lines = hit.rects();
    const box = hit.node.isConnected && panel.isConnected ? anchorBox(lines, line) : undefined;
    if (box === undefined) return onVanished();
    anchor = box;
    const { x, y, middlewareData } = await computePosition(reference, panel, {
      strategy: "fixed",
      // The panel itself is written left to right, so that "end" is the right edge.
      placement: isRtl ? "bottom-end" : "bottom-start",
      middleware: [
        offset(GAP),
        flip({ padding: MARGIN, fallbackStrategy: "bestFit" }),
        shift({ padding: MARGIN }),
        size({
          padding: MARGIN,
          apply({ availableHeight }) {
            panel.style.maxHeight = `${Math.floor(Math.min(availableHeight, MAX_HEIGHT))}px`;
          },
        }),
        hide(),
      ],
    });
    if (isEnded) return;
    panel.style.left = `${Math.round(x)}px`;
    panel.style.top = `${Math.round(y)}px`;
    panel.classList.add("panel-placed");
    const { width, height } = panel.getBoundingClientRect();
    onPlaced({ x, y, width, height }, lines);
    if (middlewareData.hide?.referenceHidden) onVanished();
  }

  const reference = {
    contextElement,
    getBoundingClientRect: () => DOMRect.fromRect(anchor),
  };
  const update = (): void => void place();
  const stopUpdating = autoUpdate(reference, panel, update);
  // A text node can go without its element moving, which no other observer tells.
  const changes = new MutationObserver(update);
  changes.observe(hit.node.getRootNode(), { childList: true, characterData: true, subtree: true });
  return () => {
    isEnded = true;
    stopUpdating();
    changes.disconnect();
    panel.classList.remove("panel-placed");
  };
}
