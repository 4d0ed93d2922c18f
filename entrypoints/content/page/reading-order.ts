/** The order in which a reader meets nodes, across shadow roots. */

/** A place in the page: an offset in a text node. */
export interface Point {
  node: Node;
  offset: number;
}

/** Compares two places for sorting; a shadow root stands where its host does. */
export function comparePoints(a: Point, b: Point): number {
  if (a.node === b.node) return a.offset - b.offset;
  if (a.node.getRootNode() === b.node.getRootNode()) return compareNodes(a.node, b.node);
  const [hostsOfA, hostsOfB] = [hosts(a.node), hosts(b.node)];
  for (let depth = 0; depth < Math.max(hostsOfA.length, hostsOfB.length); depth++) {
    const [one, other] = [hostsOfA[depth], hostsOfB[depth]];
    // One stands in the shadow root of the host that holds the other: the shadow root comes first.
    if (!one || !other) return one ? -1 : 1;
    if (one !== other) return compareNodes(one, other);
  }
  return 0;
}

function compareNodes(a: Node, b: Node): number {
  const position = a.compareDocumentPosition(b);
  return position & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : position & Node.DOCUMENT_POSITION_PRECEDING ? 1 : 0;
}

/** A node and the hosts of the shadow roots it stands in, outermost first. */
function hosts(node: Node): Node[] {
  const chain = [node];
  for (let root = node.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode()) {
    chain.unshift(root.host);
  }
  return chain;
}
