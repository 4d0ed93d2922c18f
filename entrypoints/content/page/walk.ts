/**
 * Going through a tree in reading order, telling apart what joins text and
 * what breaks it. No recursion and no closure a node: pages have a hundred
 * thousand text nodes, and some are nested ten thousand deep.
 *
 * A run is all text between two breaks: what a flow is made from.
 */
import { BLOCK, type Box, boxOf, INLINE, OBJECT } from "./boxes";

/** A place between two nodes: before `next`, or at the end of `parent` where that is `null`. */
export interface Place {
  parent: Node;
  next: Node | null;
}

/** Who is told what the walk passes, in reading order. */
export interface Visitor {
  text(node: Text): void;
  /** An object in the line: a picture, a control, code. */
  object(): void;
  /** The start or end of an inline element. */
  edge(element: Element): void;
  /** A break. @returns whether to pause here */
  break(): boolean;
  /** An open shadow root; its content is not walked. */
  shadow(root: ShadowRoot): void;
}

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;
const CDATA_SECTION_NODE = 4;

const isText = (node: Node): node is Text => node.nodeType === TEXT_NODE || node.nodeType === CDATA_SECTION_NODE;
const isElement = (node: Node): node is Element => node.nodeType === ELEMENT_NODE;
const boxOfParent = (node: Node): Box => (isElement(node) ? boxOf(node) : BLOCK);

/**
 * Walks from one place to the first break at or after another, or to the end of the tree.
 * @param from a place at a break, so that no run is entered in its middle: see `runStart`
 * @returns where to go on when the visitor paused the walk, else `undefined`
 */
export function walk(from: Place, to: Place, visitor: Visitor): Place | undefined {
  // Parents the walk went down from, so that coming back up asks nothing of the page.
  const parents: Node[] = [];
  const parentBoxes: Box[] = [];
  let parent = from.parent;
  let parentBox = boxOfParent(parent);
  let node = from.next;
  let arrived = false;
  for (;;) {
    if (node === to.next && parent === to.parent) arrived = true;

    if (node === null) {
      const left = parent;
      const outer = parents.pop() ?? left.parentNode;
      node = left.nextSibling;
      if (parentBox === BLOCK) {
        const pause = visitor.break();
        if (arrived || outer === null) return undefined;
        if (pause) return { parent: outer, next: node };
      } else {
        visitor.edge(left as Element);
        if (outer === null) return undefined;
      }
      parent = outer;
      parentBox = parentBoxes.pop() ?? boxOfParent(parent);
      continue;
    }

    const type = node.nodeType;
    if (type === TEXT_NODE || type === CDATA_SECTION_NODE) {
      visitor.text(node as Text);
    } else if (type === ELEMENT_NODE) {
      const element = node as Element;
      const box = boxOf(element);
      if (box === BLOCK) {
        const pause = visitor.break();
        if (arrived) return undefined;
        if (pause) return { parent, next: node };
      } else if (box === INLINE) visitor.edge(element);
      else if (box === OBJECT) visitor.object();
      if (box === BLOCK || box === INLINE) {
        if (element.shadowRoot !== null) visitor.shadow(element.shadowRoot);
        parents.push(parent);
        parentBoxes.push(parentBox);
        parent = element;
        parentBox = box;
        node = element.firstChild;
        continue;
      }
    }
    node = node.nextSibling;
  }
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
