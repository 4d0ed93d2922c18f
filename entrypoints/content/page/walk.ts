/**
 * Going through a tree in reading order, telling apart what joins text and
 * what breaks it. No recursion and no closure a node: pages have a hundred
 * thousand text nodes, and some are nested ten thousand deep.
 *
 * A run is all text between two breaks: what a flow is made from.
 */
import { BLOCK, type Box, boxOf, INLINE, NONE, OBJECT } from "./boxes";

/** A place between two nodes: before `next`, or at the end of `parent` where that is `null`. */
export interface Place {
  parent: Node;
  next: Node | null;
}

/** What is to be walked: from one place to the first break at or after the other. */
export interface Span {
  from: Place;
  to: Place;
}

/** Who is told what the walk passes, in reading order. */
export interface Visitor {
  /** @returns whether to pause here, inside a run */
  text(node: Text): boolean;
  /** An object in the line: a picture, a control, code. */
  object(): void;
  /** A break. @returns whether to pause here */
  break(): boolean;
}

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;
const CDATA_SECTION_NODE = 4;
const DOCUMENT_POSITION_PRECEDING = 2;
const DOCUMENT_POSITION_CONTAINS = 8;

const isText = (node: Node): node is Text => node.nodeType === TEXT_NODE || node.nodeType === CDATA_SECTION_NODE;
const isElement = (node: Node): node is Element => node.nodeType === ELEMENT_NODE;
const boxOfParent = (node: Node): Box => (isElement(node) ? boxOf(node) : BLOCK);

/**
 * Walks a span, or to the end of the tree where that comes first. Each look at
 * a node is a call into the browser, and their number is what reading a page
 * costs: hence the shape.
 * @param from a place at a break, so that no run is entered in its middle: see `runStart`
 * @returns what is left when the visitor paused the walk, else `undefined`
 */
export function walk({ from, to }: Span, visitor: Visitor): Span | undefined {
  // Parents the walk went down from, so that coming back up asks nothing of the page.
  const parents: Node[] = [];
  const parentBoxes: Box[] = [];
  const { parent: lastParent, next: last } = to;
  let parent = from.parent;
  let parentBox = boxOfParent(parent);
  let node = from.next;
  let arrived = false;
  for (;;) {
    if (node === last && parent === lastParent) arrived = true;

    if (node === null) {
      const left = parent;
      const outer = parents.pop() ?? left.parentNode;
      node = left.nextSibling;
      if (parentBox === BLOCK) {
        const pause = visitor.break();
        if (arrived || outer === null) return undefined;
        if (pause) return { from: { parent: outer, next: node }, to };
      } else if (outer === null) return undefined;
      parent = outer;
      parentBox = parentBoxes.pop() ?? boxOfParent(parent);
      continue;
    }

    const type = node.nodeType;
    if (type === TEXT_NODE || type === CDATA_SECTION_NODE) {
      if (visitor.text(node as Text)) {
        const rest = { parent, next: node.nextSibling };
        return { from: rest, to: arrived ? rest : to };
      }
    } else if (type === ELEMENT_NODE) {
      const element = node as Element;
      const box = boxOf(element);
      if (box === BLOCK) {
        const pause = visitor.break();
        if (arrived) return undefined;
        if (pause) return { from: { parent, next: node }, to };
      }
      if (box === BLOCK || box === INLINE) {
        const child: Node | null = element.firstChild;
        if (child !== null) {
          parents.push(parent);
          parentBoxes.push(parentBox);
          parent = element;
          parentBox = box;
          node = child;
          continue;
        }
        // Nothing inside: the place there counts as passed all the same.
        if (element === lastParent && last === null) arrived = true;
        if (box === BLOCK) {
          const pause = visitor.break();
          if (arrived) return undefined;
          if (pause) return { from: { parent, next: node.nextSibling }, to };
        }
      } else if (box === OBJECT) visitor.object();
    }
    node = node.nextSibling;
  }
}

/** Inline elements whose edges lie between two text nodes of a run. */
export function edgesBetween(before: Text, after: Text): Element[] {
  const edges: Element[] = [];
  let outer = before.parentElement;
  for (; outer && !outer.contains(after); outer = outer.parentElement) edges.push(outer);
  for (let inner = after.parentElement; inner && inner !== outer; inner = inner.parentElement) edges.push(inner);
  return edges;
}

/** The place where the run around a place begins: right after the nearest break before it. */
export function runStart({ parent, next }: Place): Place {
  for (;;) {
    const previous = next === null ? parent.lastChild : next.previousSibling;
    if (previous === null) {
      const outer = parent.parentNode;
      if (outer === null || boxOfParent(parent) !== INLINE) return { parent, next: parent.firstChild };
      next = parent;
      parent = outer;
    } else {
      const box = isElement(previous) ? boxOf(previous) : undefined;
      if (box === BLOCK) return { parent, next };
      if (box === INLINE) {
        parent = previous;
        next = null;
      } else next = previous;
    }
  }
}

/** Whether a node begins at a place or after it. */
export function isAtOrAfter(node: Node, { parent, next }: Place): boolean {
  const position = node.compareDocumentPosition(next ?? parent);
  if (next !== null) return next === node || (position & DOCUMENT_POSITION_PRECEDING) !== 0;
  return (position & (DOCUMENT_POSITION_PRECEDING | DOCUMENT_POSITION_CONTAINS)) === DOCUMENT_POSITION_PRECEDING;
}

/** The nearest element around a node that begins and ends lines. */
export function blockAround(node: Node): Element | undefined {
  for (let outer: Node | null = node; outer; outer = outer.parentNode) {
    if (isElement(outer) && boxOf(outer) === BLOCK) return outer;
  }
  return undefined;
}

/** Every text node of a subtree that may be part of a flow, in open shadow roots too. */
export function eachText(root: Node, visit: (node: Text) => void): void {
  const pending: Node[] = [root];
  for (let top = pending.pop(); top !== undefined; top = pending.pop()) {
    let node: Node = top;
    for (;;) {
      if (isText(node)) visit(node);
      else if (isElement(node) && node.shadowRoot !== null) pending.push(node.shadowRoot);
      const child: Node | null = node.firstChild;
      if (child !== null) {
        node = child;
        continue;
      }
      while (node !== top && node.nextSibling === null) node = node.parentNode!;
      if (node === top) break;
      node = node.nextSibling!;
    }
  }
}

/** Whether the text in a node is for reading at all. */
export function isRead(node: Node): boolean {
  return outermostUnread(node) === undefined;
}

/** The element for whose sake the text in a node is not read. */
function outermostUnread(node: Node): Element | undefined {
  let found: Element | undefined;
  for (let outer: Node | null = node; outer; outer = outer.parentNode ?? (outer as Partial<ShadowRoot>).host ?? null) {
    if (!isElement(outer)) continue;
    const box = boxOf(outer);
    if (box === OBJECT || box === NONE) found = outer;
  }
  return found;
}

/** The same place, or the one after what has become an editor around it. */
export function leaveUnread(place: Place): Place {
  const unread = outermostUnread(place.parent);
  return unread?.parentNode ? { parent: unread.parentNode, next: unread.nextSibling } : place;
}
