/**
 * Going over the text nodes of a tree without reading them, to find those worth
 * reading. Nothing is asked but the text: to look at elements, and to join text
 * over them, takes several times as long, and most of a page names nothing.
 */
import { touches } from "./flow-text";
import type { FlowIndex } from "./text-flow";
import { isRead, type Place } from "./walk";

/** Whether a text, which may be part of a longer one, is worth reading. */
export type Probe = (text: string) => boolean;

/** A longer text is read without being probed: reading stops for a pause, probing does not. */
const MAX_PROBED = 16_000;
/** As much of the text before as a word that is parted between two nodes may need: `<b>A</b>pollo`. */
const MAX_BEFORE = 60;
/** Text this long is gone over before the clock is looked at. */
const BATCH = 32_000;
/** So many text nodes too, which may be nearly empty. */
const MAX_NODES = 2000;

const SHOW_ELEMENT = 1;
const SHOW_TEXT = 4 + 8;

/** Where going over a stretch came to: at a node to read, at a place to go on from, or at its end. */
export interface Found {
  node?: Text;
  rest?: Place;
}

/**
 * Goes on from a place.
 * @param to where to end
 * @param known flows read here before: a node in which one begins is to be read whatever its text
 */
export function seek(from: Place, to: Place, probe: Probe, known: FlowIndex | undefined): Found {
  const walker = walkerOf(from, SHOW_TEXT);
  const end = firstFrom(walker, to);
  let before = "";
  let length = 0;
  let count = 0;
  for (let node = firstFrom(walker, from) as Text | null; node !== null && node !== end; count++) {
    const data: string = node.data;
    const isParted = before !== "" && data !== "" && touches(before.charCodeAt(before.length - 1), data.charCodeAt(0));
    if (!isParted && (length > BATCH || count > MAX_NODES)) return { rest: { parent: node.parentNode!, next: node } };
    const joined: string = isParted ? before.slice(-MAX_BEFORE) + data : data;
    const isFound = data.length > MAX_PROBED || known?.has(node) || probe(data) || (isParted && probe(joined));
    if (isFound && isRead(node)) return { node };
    if (data !== "") before = joined;
    length += data.length;
    node = walker.nextNode() as Text | null;
  }
  return {};
}

/** The open shadow roots of elements between two places; what is inside them is not looked at. */
export function shadowRootsBetween(from: Place, to: Place): ShadowRoot[] {
  const walker = walkerOf(from, SHOW_ELEMENT);
  const end = firstFrom(walker, to);
  const found: ShadowRoot[] = [];
  for (let node = firstFrom(walker, from) as Element | null; node !== null && node !== end; ) {
    const root = node.shadowRoot;
    if (root !== null && isRead(node)) found.push(root);
    node = walker.nextNode() as Element | null;
  }
  return found;
}

function walkerOf({ parent }: Place, shown: number): TreeWalker {
  const document = parent.ownerDocument ?? (parent as Document);
  return document.createTreeWalker(parent.getRootNode(), shown);
}

/** The first node shown that begins at or after a place. */
function firstFrom(walker: TreeWalker, { parent, next }: Place): Node | null {
  let node = next;
  for (let outer: Node | null = parent; node === null; outer = outer.parentNode) {
    if (outer === null || outer === walker.root) return null;
    node = outer.nextSibling;
  }
  walker.currentNode = node;
  return (walker.whatToShow >> (node.nodeType - 1)) & 1 ? node : walker.nextNode();
}
