/** The marks of a page: which flow they stand in, and where in the tree. */
import { lineBoxes } from "./line-boxes";
import { comparePoints, type Point } from "./reading-order";
import { locate, type Piece, type TextFlow } from "./text-flow";

/** A stretch of a flow's text that is to be painted: UTF-16 code units. */
export interface Mark {
  start: number;
  end: number;
}

/** A mark that has its place in the page. */
export class PlacedMark<M extends Mark> {
  /**
   * What is painted. It is static: ten thousand live ranges would burden every
   * change of the page.
   */
  readonly range: StaticRange;
  isGone = false;

  constructor(
    readonly flow: TextFlow,
    readonly mark: M,
    readonly pieces: readonly Piece[],
  ) {
    const first = pieces[0]!;
    const last = pieces.at(-1)!;
    this.range = new StaticRange({
      startContainer: first.node,
      startOffset: first.start,
      endContainer: last.node,
      endOffset: last.end,
    });
  }

  get text(): string {
    return this.flow.text.slice(this.mark.start, this.mark.end);
  }

  /** The text node in which it begins. */
  get node(): Text {
    return this.pieces[0]!.node;
  }

  /** Its line boxes now, in CSS pixels of the viewport; none once it does not show. */
  boxes(): DOMRect[] {
    return this.isGone ? [] : lineBoxes(this.pieces);
  }

  /** Where it begins. */
  get point(): Point {
    return { node: this.node, offset: this.pieces[0]!.start };
  }
}

/** Marks that came, and marks that went. */
export interface MarkChange<M extends Mark> {
  added: readonly PlacedMark<M>[];
  removed: readonly PlacedMark<M>[];
}

export class PlacedMarks<M extends Mark> {
  readonly #byFlow = new Map<TextFlow, readonly PlacedMark<M>[]>();
  readonly #byText = new Map<Node, PlacedMark<M>[]>();
  /** In reading order, but for those in `#unordered`; some may be gone. */
  #ordered: PlacedMark<M>[] = [];
  #unordered: PlacedMark<M>[] = [];
  #count = 0;

  get count(): number {
    return this.#count;
  }

  /** Replaces the marks of a flow; one that has no place in the page is left out. */
  set(flow: TextFlow, marks: readonly M[]): MarkChange<M> {
    const removed = this.#delete(flow);
    const ordered = [...marks].sort((a, b) => a.start - b.start);
    const added = (ordered.length > 0 ? locate(flow, ordered) : []).flatMap((pieces, index) =>
      pieces.length > 0 ? [new PlacedMark(flow, ordered[index]!, pieces)] : [],
    );
    if (added.length > 0) this.#byFlow.set(flow, added);
    for (const mark of added) for (const { node } of mark.pieces) this.#link(node, mark);
    this.#count += added.length - removed.length;
    this.#unordered.push(...added);
    return { added, removed };
  }

  /** The marks that have a part in a node. */
  at(node: Node): readonly PlacedMark<M>[] {
    return this.#byText.get(node) ?? [];
  }

  /** All marks in reading order. */
  inOrder(): readonly PlacedMark<M>[] {
    if (this.#unordered.length === 0 && this.#ordered.length === this.#count) return this.#ordered;
    const known = this.#ordered.filter(({ isGone }) => !isGone);
    const fresh = this.#unordered.filter(({ isGone }) => !isGone).sort(compareMarks);
    this.#unordered = [];
    this.#ordered = merge(known, fresh);
    return this.#ordered;
  }

  /** How many marks stand before a place. */
  countBefore(point: Point): number {
    const marks = this.inOrder();
    let low = 0;
    let high = marks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (comparePoints(marks[middle]!.point, point) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #link(node: Text, mark: PlacedMark<M>): void {
    const here = this.#byText.get(node);
    if (!here) this.#byText.set(node, [mark]);
    else if (!here.includes(mark)) here.push(mark);
  }

  #delete(flow: TextFlow): readonly PlacedMark<M>[] {
    const marks = this.#byFlow.get(flow) ?? [];
    this.#byFlow.delete(flow);
    for (const mark of marks) {
      mark.isGone = true;
      for (const { node } of mark.pieces) {
        const rest = this.at(node).filter((other) => other !== mark);
        if (rest.length > 0) this.#byText.set(node, rest);
        else this.#byText.delete(node);
      }
    }
    return marks;
  }
}

function compareMarks<M extends Mark>(a: PlacedMark<M>, b: PlacedMark<M>): number {
  return comparePoints(a.point, b.point);
}

/**
 * Merges two ordered lists. Comparing two nodes takes Chromium as long as they
 * have siblings before them, and marks mostly come in reading order: so the
 * end is looked at first.
 */
function merge<M extends Mark>(known: PlacedMark<M>[], fresh: PlacedMark<M>[]): PlacedMark<M>[] {
  const last = known.at(-1);
  if (!last || !fresh[0] || compareMarks(last, fresh[0]) <= 0) return [...known, ...fresh];
  return [...known, ...fresh].sort(compareMarks);
}
