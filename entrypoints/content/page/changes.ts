/**
 * What has changed in the page and has not been read again. The observer only
 * notes nodes here; where text is to be read again is worked out when there is
 * time, from the tree as it stands then. A node that was moved or removed
 * meanwhile has left a record of its own for both places.
 */
import type { Span } from "./walk";

export class Changes {
  /** Roots of subtrees that were taken out, or whose text is no longer for reading. */
  readonly #left: Node[] = [];
  /** Nodes that are new or whose text is, by parent. */
  readonly #fresh = new Map<Node, Set<Node>>();
  /** Places where something was taken out, by parent: the node after it, `null` at the end. */
  readonly #gaps = new Map<Node, Set<Node | null>>();

  add(records: readonly MutationRecord[]): void {
    for (const { type, target, addedNodes, removedNodes, nextSibling } of records) {
      if (type === "childList") {
        for (const node of removedNodes) this.#left.push(node);
        for (const node of addedNodes) collect(this.#fresh, target, node);
        if (addedNodes.length === 0) collect(this.#gaps, target, nextSibling);
      } else {
        // Characters, or an element that became an editor or stopped being one.
        if (type === "attributes") this.#left.push(target);
        this.addNode(target);
      }
    }
  }

  /** A node is to be read again for another reason than a change that was observed. */
  addNode(node: Node): void {
    if (node.parentNode) collect(this.#fresh, node.parentNode, node);
  }

  get hasLeft(): boolean {
    return this.#left.length > 0;
  }

  /** The next subtree that left. */
  takeLeft(): Node | undefined {
    return this.#left.pop();
  }

  /**
   * The next span to read again: every run that touches it.
   * @param isRead whether text in a node is read at all
   */
  takeSpan(isRead: (node: Node) => boolean): Span | undefined {
    for (const [parent, nodes] of this.#fresh) {
      const matters = parent.isConnected && isRead(parent);
      const span = matters && !this.#isInFresh(parent) ? nextGroup(parent, nodes) : undefined;
      if (span) return span;
      // Moved to where nothing is read, from a subtree that had left and was no longer observed.
      if (!matters) this.#left.push(...nodes);
      this.#fresh.delete(parent);
    }
    for (const [parent, gaps] of this.#gaps) {
      const matters = parent.isConnected && isRead(parent) && !this.#isInFresh(parent);
      const gap = matters ? nextGap(parent, gaps) : undefined;
      if (gap) return gap;
      this.#gaps.delete(parent);
    }
    return undefined;
  }

  /** Whether a node is inside a new one, which is read anyway. */
  #isInFresh(parent: Node): boolean {
    for (let node: Node = parent, outer = node.parentNode; outer; node = outer, outer = node.parentNode) {
      if (this.#fresh.get(outer)?.has(node)) return true;
    }
    return false;
  }
}

function collect<T>(sets: Map<Node, Set<T>>, parent: Node, item: T): void {
  const known = sets.get(parent);
  if (known) known.add(item);
  else sets.set(parent, new Set([item]));
}

/** Takes the next of these children out, with all that stand in a row with it: a hundred new items are one span. */
function nextGroup(parent: Node, nodes: Set<Node>): Span | undefined {
  for (const node of nodes) {
    nodes.delete(node);
    if (node.parentNode !== parent) continue;
    let first = node;
    for (let before = first.previousSibling; before && nodes.delete(before); before = before.previousSibling) {
      first = before;
    }
    let next = node.nextSibling;
    while (next && nodes.delete(next)) next = next.nextSibling;
    return { from: { parent, next: first }, to: { parent, next } };
  }
  return undefined;
}

function nextGap(parent: Node, gaps: Set<Node | null>): Span | undefined {
  for (const next of gaps) {
    gaps.delete(next);
    if (next === null || next.parentNode === parent) return { from: { parent, next }, to: { parent, next } };
  }
  return undefined;
}
