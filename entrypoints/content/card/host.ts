/**
 * The one node that is added to a page: a host in the top layer, with a closed
 * shadow root that the page's styles and scripts do not reach.
 */

export interface CardHost {
  element: HTMLElement;
  /** What is placed and drawn into. */
  panel: HTMLElement;
  /** The element within the card that has the focus. */
  focused(): Element | null;
  /**
   * Puts the card over everything.
   * @param near a node of the text it belongs to
   */
  attach(near: Node): void;
  /** Takes the host out of the page again, which is then as it was. */
  detach(): void;
}

const XHTML = "http://www.w3.org/1999/xhtml";

/** Events that are the card's own affair: a page that closes things on "outside" clicks or has single-key commands must not hear them. */
const OWN_EVENTS = [
  ...["pointerdown", "pointerup", "mousedown", "mouseup", "click", "auxclick", "dblclick", "contextmenu"],
  ...["pointermove", "mousemove", "pointerover", "mouseover", "pointerout", "mouseout"],
  ...["touchstart", "touchmove", "touchend", "touchcancel", "wheel"],
  ...["keydown", "keypress", "keyup", "focusin", "focusout", "copy", "toggle", "beforetoggle", "selectstart"],
];

/** @param css the styles of the shadow root */
export function createCardHost(css: string): CardHost {
  const element = document.createElementNS(XHTML, "perilune-card") as HTMLElement;
  element.setAttribute("popover", "manual");
  const root = element.attachShadow({ mode: "closed" });
  adoptStyles(root, css);
  const panel = document.createElementNS(XHTML, "div") as HTMLElement;
  panel.className = "panel";
  panel.tabIndex = -1;
  panel.setAttribute("role", "dialog");
  root.append(panel);
  for (const type of OWN_EVENTS) element.addEventListener(type, (event) => event.stopPropagation());
  return {
    element,
    panel,
    focused: () => root.activeElement,
    attach(near) {
      (modalAround(near) ?? document.documentElement).append(element);
      element.showPopover();
    },
    detach: () => element.remove(),
  };
}

/**
 * Constructed sheets, which no page policy forbids. Firefox refuses to take
 * them from a content script (https://bugzilla.mozilla.org/1928865), but
 * exempts the style elements of an extension from the page's policy.
 */
function adoptStyles(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElementNS(XHTML, "style");
    style.textContent = css;
    root.append(style);
  }
}

/** The modal dialog that a text stands in: all outside of it is inert, and so would the card be. */
function modalAround(node: Node): Element | undefined {
  const element = node instanceof Element ? node : node.parentElement;
  const modal = element?.closest("dialog:modal");
  if (modal) return modal;
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? modalAround(root.host) : undefined;
}
