/** Flows as they stand in the tree, and the index that finds them again. */
import { standsApart } from "./boxes";
import { OBJECT_CHARACTER, renderText, sourceOffsets } from "./flow-text";
import { walk } from "./walk";

/**
 * One flow: where its text begins and how much source it takes. It keeps no
 * list of its text nodes: few flows hold a name, and for those the nodes are
 * found again by walking (`locate`).
 */
export class TextFlow {
  constructor(
    readonly text: string,
    /** The node in which it begins. */
    readonly first: Text,
    /** Where in that node. */
    readonly from: number,
    /** Length of its source. */
    readonly length: number,
  ) {}

  /** Whether it has been handed on, and whether it has left the page since it was read. */
  state: "read" | "told" | "gone" = "read";
  /** The next flow that begins in the same node, of a text so long that it is cut. */
  sibling: TextFlow | undefined = undefined;
}

/** A stretch of one text node. */
export interface Piece {
  node: Text;
  start: number;
  end: number;
}

interface Source extends Piece {
  /** Edges of inline elements between this piece and the one before. */
  edges: readonly Element[];
}

/**
 * Where spans of a flow's text stand in the page now.
 * @param spans ascending by start, in offsets of `flow.text`
 * @returns for each span its stretches of text nodes, in order; empty for a span that is not one line of text as
 *   laid out (parts of a flex row), and for all when the page has changed since the flow was read
 */
export function locate(flow: TextFlow, spans: readonly { start: number; end: number }[]): Piece[][] {
  const { source, pieces } = readSource(flow);
  if (!flow.first.isConnected || renderText(source) !== flow.text) return spans.map(() => []);
  const starts = sourceOffsets(
    source,
    spans.map(({ start }) => start),
  );
  // By the last character of each span, so that what is collapsed after it stays out.
  return spans.map((span, index) => {
    const start = starts[index]!;
    const end = sourceOffsets(source, [span.end - 1])[0]! + 1;
    return piecesOf(pieces, start, end);
  });
}

function piecesOf(pieces: readonly (Source | undefined)[], start: number, end: number): Piece[] {
  const found: Piece[] = [];
  let at = 0;
  for (const piece of pieces) {
    const length = piece ? piece.end - piece.start : OBJECT_CHARACTER.length;
    const from = Math.max(start - at, 0);
    const to = Math.min(end - at, length);
    at += length;
    if (to <= from) continue;
    if (!piece || (found.length > 0 && standsApart(piece.edges))) return [];
    found.push({ node: piece.node, start: piece.start + from, end: piece.start + to });
  }
  return found;
}

/** A flow's source, and the stretches it is made of; `undefined` is an object. */
function readSource(flow: TextFlow): { source: string; pieces: (Source | undefined)[] } {
  const pieces: (Source | undefined)[] = [];
  let source = "";
  let edges: Element[] = [];
  const parent = flow.first.parentNode;
  if (!parent) return { source, pieces };
  const visitor = {
    text(node: Text): void {
      const rest = flow.length - source.length;
      const start = pieces.length === 0 ? flow.from : 0;
      const end = Math.min(node.data.length, start + rest);
      if (end <= start) return;
      pieces.push({ node, start, end, edges });
      source += node.data.slice(start, end);
      edges = [];
    },
    object(): void {
      if (source.length >= flow.length) return;
      pieces.push(undefined);
      source += OBJECT_CHARACTER;
    },
    edge(element: Element): void {
      edges.push(element);
    },
    break: (): boolean => true,
    shadow(): void {},
  };
  // To the end of the tree, but the first break ends it: a flow has none inside.
  walk({ parent, next: flow.first }, { parent: flow.first.getRootNode(), next: null }, visitor);
  return { source, pieces };
}

/** All flows of a page, by the text node in which they begin. */
export class FlowIndex {
  readonly #flows = new Map<Text, TextFlow>();

  add(flow: TextFlow): void {
    flow.sibling = this.#flows.get(flow.first);
    this.#flows.set(flow.first, flow);
  }

  /** Forgets the flows that begin in a node; the others follow by `sibling`. */
  take(node: Text): TextFlow | undefined {
    const flow = this.#flows.get(node);
    if (flow) this.#flows.delete(node);
    return flow;
  }
}
