/** Flows as they stand in the tree, and the index that finds them again. */
import { standsApart } from "./boxes";
import { OBJECT_CHARACTER, renderText, sourceOffsets } from "./flow-text";
import { edgesBetween, walk } from "./walk";

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

function piecesOf(pieces: readonly (Piece | undefined)[], start: number, end: number): Piece[] {
  const found: Piece[] = [];
  let at = 0;
  for (const piece of pieces) {
    const length = piece ? piece.end - piece.start : OBJECT_CHARACTER.length;
    const from = Math.max(start - at, 0);
    const to = Math.min(end - at, length);
    at += length;
    if (to <= from) continue;
    const before = found.at(-1);
    if (!piece || (before && standsApart(edgesBetween(before.node, piece.node)))) return [];
    found.push({ node: piece.node, start: piece.start + from, end: piece.start + to });
  }
  return found;
}

/** A flow's source, and the stretches it is made of; `undefined` is an object. */
function readSource(flow: TextFlow): { source: string; pieces: (Piece | undefined)[] } {
  const pieces: (Piece | undefined)[] = [];
  let source = "";
  const parent = flow.first.parentNode;
  if (!parent) return { source, pieces };
  const visitor = {
    text(node: Text): boolean {
      const start = pieces.length === 0 ? flow.from : 0;
      const end = Math.min(node.length, start + flow.length - source.length);
      if (end > start) pieces.push({ node, start, end });
      // Never the whole of `data`: a text file is one node, and Firefox copies it at each look.
      source += node.substringData(start, Math.max(0, end - start));
      return source.length >= flow.length;
    },
    object(): void {
      pieces.push(undefined);
      source += OBJECT_CHARACTER;
    },
    break: (): boolean => true,
  };
  // To the end of the tree, but the first break ends it, if the flow does not end before: it has none inside.
  walk({ from: { parent, next: flow.first }, to: { parent: flow.first.getRootNode(), next: null } }, visitor);
  return { source, pieces };
}

/** The flows of a page that were read, by the text node in which they begin. */
export class FlowIndex {
  readonly #flows = new Map<Text, TextFlow>();

  add(flow: TextFlow): void {
    flow.sibling = this.#flows.get(flow.first);
    this.#flows.set(flow.first, flow);
  }

  has(node: Text): boolean {
    return this.#flows.has(node);
  }

  /** Forgets the flows that begin in a node; the others follow by `sibling`. */
  take(node: Text): TextFlow | undefined {
    const flow = this.#flows.get(node);
    if (flow) this.#flows.delete(node);
    return flow;
  }
}
