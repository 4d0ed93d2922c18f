/** The card as a non-modal dialog: Esc, Tab, and where the focus was. */
import type { CardHost } from "./host";

const FOCUSABLE = "button, a[href], summary";

interface KeyboardOptions {
  isOpen(): boolean;
  dismiss(): void;
  signal: AbortSignal;
}

/**
 * Esc closes the card and nothing else: the page hears neither press nor
 * release. Without an open card it is not touched.
 */
export function listenToEscape({ isOpen, dismiss, signal }: KeyboardOptions): void {
  let isOurs = false;
  const swallow = (event: KeyboardEvent): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener(
    "keydown",
    (event) => {
      // While text is being composed Esc belongs to the input method.
      if (event.key !== "Escape" || event.isComposing || !isOpen()) return;
      isOurs = true;
      swallow(event);
      dismiss();
    },
    { signal, capture: true },
  );
  window.addEventListener(
    "keyup",
    (event) => {
      if (event.key !== "Escape" || !isOurs) return;
      isOurs = false;
      swallow(event);
    },
    { signal, capture: true },
  );
}

/**
 * Keeps Tab within the card while the focus is there. It stands last in the
 * document, whatever text it belongs to: its neighbours in the order of tabs
 * have nothing to do with it. Esc is the way back.
 */
export function cycleTabs(panel: HTMLElement, focused: () => Element | null): void {
  panel.addEventListener("keydown", (event) => {
    if (event.key !== "Tab" || event.altKey || event.ctrlKey || event.metaKey) return;
    const stops = [...panel.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((stop) => stop.checkVisibility());
    const [first, last] = [stops[0], stops.at(-1)];
    const current = focused();
    const isAtStart = current === first || current === panel;
    if (event.shiftKey ? !isAtStart : current !== last) return;
    event.preventDefault();
    (event.shiftKey ? last : first)?.focus();
  });
}

/** Moves the focus into the card, and back to where it was. */
export function createFocusReturn({ panel, element, focused }: CardHost): { enter(): void; leave(): void } {
  let origin: Element | undefined;
  return {
    enter() {
      const active = deepActiveElement();
      if (active !== element) origin = active;
      panel.focus({ preventScroll: true });
    },
    /** Call before the card leaves the page. */
    leave() {
      const isInside = focused() !== null;
      if (isInside && origin instanceof HTMLElement && origin.isConnected) origin.focus({ preventScroll: true });
      origin = undefined;
    },
  };
}

/** The focused element, in open shadow roots too. */
function deepActiveElement(): Element | undefined {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active ?? undefined;
}
