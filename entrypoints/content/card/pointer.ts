/** The page's pointer, scroll and window events, in the hover machine's words. */
import type { HoverEvent } from "./hover-step";
import type { CardHit } from "./types";

interface PointerOptions<Hit extends CardHit> {
  host: HTMLElement;
  hitTest(x: number, y: number): Hit | undefined;
  send(event: HoverEvent<Hit>): void;
  signal: AbortSignal;
}

/** What a tap is meant for when it lands there: never a name's card. */
const CONTROLS =
  "a[href], area[href], button, input, select, textarea, label, summary, audio, video, " +
  "[onclick], [contenteditable]:not([contenteditable=false]), [role=button], [role=link], [role=tab], [role=menuitem]";

/** Listens until the signal aborts. Nothing here cancels or holds up an event of the page. */
export function listenToPointer<Hit extends CardHit>({ host, hitTest, send, signal }: PointerOptions<Hit>): void {
  const early = { signal, capture: true, passive: true };
  /** A selection that began in the card may leave it. */
  let isHeldByCard = false;

  window.addEventListener(
    "pointermove",
    ({ pointerType, buttons, timeStamp: at, clientX: x, clientY: y, target }) => {
      if (pointerType === "touch") return;
      if (buttons === 0) send({ type: "moved", at, point: { x, y }, onCard: target === host });
      else if (!isHeldByCard) send({ type: "withdrew" });
    },
    early,
  );
  window.addEventListener(
    "pointerout",
    ({ relatedTarget, pointerType }) => {
      // Out of the window, or into a frame, whose events are its own.
      const isOut = relatedTarget === null || relatedTarget instanceof HTMLIFrameElement;
      if (isOut && pointerType !== "touch" && !isHeldByCard) send({ type: "withdrew" });
    },
    early,
  );
  window.addEventListener(
    "pointerdown",
    ({ target }) => {
      isHeldByCard = target === host;
      if (!isHeldByCard) send({ type: "pressed" });
    },
    early,
  );
  window.addEventListener("pointerup", () => (isHeldByCard = false), early);

  // Not captured: a page that handles the tap itself has done so before.
  window.addEventListener(
    "click",
    (event) => {
      if (event.pointerType !== "touch" || event.defaultPrevented || event.target === host) return;
      const isForPage = event.composedPath().some((node) => node instanceof Element && node.matches(CONTROLS));
      const hit = isForPage ? undefined : hitTest(event.clientX, event.clientY);
      if (hit) send({ type: "asked", by: "touch", target: hit, lines: hit.rects() });
    },
    { signal, passive: true },
  );

  window.addEventListener("scroll", () => send({ type: "scrolled" }), early);
  window.addEventListener("blur", ({ target }) => target === window && send({ type: "interrupted" }), { signal });
  document.addEventListener("visibilitychange", () => document.hidden && send({ type: "interrupted" }), { signal });

  const navigated = (): void => send({ type: "navigated" });
  window.addEventListener("popstate", navigated, { signal });
  window.addEventListener("pagehide", navigated, { signal });
  // The only word of `pushState` that reaches a content script; where it is missing, the text that goes tells.
  window.navigation?.addEventListener("currententrychange", navigated, { signal });
}
