/** Reads the page into flows, and again what has changed, a little at a time. */
import { boxOf, NONE, OBJECT } from "./boxes";
import type { Changes, Span } from "./changes";
import { FlowBuilder } from "./flow-builder";
import { FlowIndex, type TextFlow } from "./text-flow";
import { eachText, type Place, runStart, walk } from "./walk";

export class Reader {
  readonly #document: Document;
  readonly #changes: Changes;
  readonly #builder: FlowBuilder;
  /** What is being read; its places hold as long as no page script has had its turn. */
  #current: Span | undefined;
  /**
   * What is to be read later, the last first. A live Range is the one thing
   * that keeps its place while the page changes under it; there are only as
   * many as walks were paused, few enough to cost the page nothing.
   */
  readonly #later: Range[] = [];

  /** @param onShadow is told of each open shadow root, which is to be observed and is read in its turn */
  constructor(document: Document, changes: Changes, onShadow: (root: ShadowRoot) => void) {
    this.#document = document;
    this.#changes = changes;
    this.#builder = new FlowBuilder(new FlowIndex(), (root) => {
      onShadow(root);
      this.read(root);
    });
  }

  /** Has a tree read from its beginning. */
  read(root: Document | ShadowRoot): void {
    this.#readLater({ from: { parent: root, next: root.firstChild }, to: { parent: root, next: null } });
  }

  /** Has a node and what follows it read before the rest; what has been read already is not read again. */
  readFirst(node: Node): void {
    this.pause();
    const parent = node.parentNode;
    const index = parent ? this.#later.findIndex((range) => range.isPointInRange(node, 0)) : -1;
    if (!parent || index < 0) return;
    const [range] = this.#later.splice(index, 1);
    const start = runStart({ parent, next: node });
    const end = placeOf(range!.endContainer, range!.endOffset);
    range!.setEnd(start.parent, offsetOf(start));
    this.#later.push(range!);
    this.#readLater({ from: start, to: end });
  }

  /**
   * Reads on until there is a batch of text to hand on, or a pause is due.
   * @returns whether there is more to read
   */
  readOn(): boolean {
    for (let root = this.#changes.takeLeft(); root; root = this.#changes.takeLeft()) this.#forget(root);
    while (!this.#builder.isPauseDue) {
      this.#current ??= this.#next();
      if (!this.#current) return false;
      const { from, to } = this.#current;
      const rest = walk(from, to, this.#builder);
      this.#current = rest && { from: rest, to };
    }
    return true;
  }

  /** What is new and what is gone since the last time, at most about a batch of new text. */
  take(): { added: TextFlow[]; removed: TextFlow[] } {
    return this.#builder.take();
  }

  /** The page is about to have its turn. */
  pause(): void {
    if (this.#current) this.#readLater(this.#current);
    this.#current = undefined;
  }

  #next(): Span | undefined {
    const range = this.#later.pop();
    if (range) {
      const from = placeOf(range.startContainer, range.startOffset);
      const to = placeOf(range.endContainer, range.endOffset);
      // Ranges cost the page a little at each change for as long as they are in its tree.
      range.selectNodeContents(this.#document.createComment(""));
      return { from, to };
    }
    const span = this.#changes.takeSpan(isRead);
    return span && { from: runStart(span.from), to: span.to };
  }

  #readLater({ from, to }: Span): void {
    const range = this.#document.createRange();
    range.setStart(from.parent, offsetOf(from));
    range.setEnd(to.parent, offsetOf(to));
    this.#later.push(range);
  }

  #forget(root: Node): void {
    // Moved and not removed: what stands in its new place is read again anyway.
    if (root.isConnected && isRead(root)) return;
    eachText(root, (text) => this.#builder.forget(text));
  }
}

/** Whether the text in a node is for reading at all. */
function isRead(node: Node): boolean {
  for (let outer: Node | null = node; outer; outer = outer.parentNode) {
    if (outer.nodeType !== Node.ELEMENT_NODE) continue;
    const box = boxOf(outer as Element);
    if (box === OBJECT || box === NONE) return false;
  }
  return true;
}

function placeOf(container: Node, offset: number): Place {
  return { parent: container, next: container.childNodes[offset] ?? null };
}

function offsetOf({ parent, next }: Place): number {
  let offset = 0;
  for (let node = next ? next.previousSibling : parent.lastChild; node; node = node.previousSibling) offset++;
  return offset;
}
