/** Reads the page into flows, and again what has changed, a little at a time. */
import type { Changes } from "./changes";
import { FlowBuilder } from "./flow-builder";
import { FlowIndex, type TextFlow } from "./text-flow";
import { blockAround, eachText, isRead, leaveUnread, type Place, runStart, type Span, walk } from "./walk";

/** What is to be walked. */
interface Stretch extends Span {
  /** Whether some of it may have been read before. */
  isReadAgain: boolean;
}

/** The same in a form that outlasts changes of the page. */
interface Later {
  range: Range;
  isReadAgain: boolean;
}

export class Reader {
  readonly #document: Document;
  readonly #changes: Changes;
  readonly #builder: FlowBuilder;
  /** What is being read; its places hold as long as no page script has had its turn. */
  #current: Stretch | undefined;
  /**
   * What is to be read later, the last first. A live Range is the one thing
   * that keeps its place while the page changes under it; there are only as
   * many as walks were paused, few enough to cost the page nothing.
   */
  readonly #later: Later[] = [];
  readonly #roots = new WeakSet<Node>();

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
    const isReadAgain = this.#roots.has(root);
    this.#roots.add(root);
    this.#readLater({ from: { parent: root, next: root.firstChild }, to: { parent: root, next: null }, isReadAgain });
  }

  /** Has the block around a node, and what follows it, read before the rest; what has been read already is not read again. */
  readFirst(node: Node): void {
    this.pause();
    const block = isRead(node) ? blockAround(node) : undefined;
    const parent = block?.parentNode;
    const whole = parent && this.#later.find(({ range }) => range.isPointInRange(block, 0));
    if (!whole) return;
    const { range, isReadAgain } = whole;
    // Both parts meet at the block's edge, which is a break: no text belongs to both.
    const from = { parent, next: block };
    const to = placeOf(range.endContainer, range.endOffset);
    endAt(range, from);
    this.#readLater({ from, to, isReadAgain });
  }

  /**
   * Reads on until there is a batch of text to hand on, or a pause is due.
   * @returns whether there is more to read
   */
  readOn(): boolean {
    while (!this.#builder.isPauseDue) {
      for (let root = this.#changes.takeLeft(); root; root = this.#changes.takeLeft()) this.#forget(root);
      if (this.#builder.readRest(isRead)) continue;
      this.#current ??= this.#next();
      if (!this.#current) return this.#changes.hasLeft;
      const { isReadAgain } = this.#current;
      this.#builder.isReadAgain = isReadAgain;
      const rest = walk(this.#current, this.#builder);
      this.#current = rest && { ...rest, isReadAgain };
    }
    return true;
  }

  /** What is new and what is gone since the last time, at most about a batch of new text. */
  take(): { added: TextFlow[]; removed: TextFlow[] } {
    return this.#builder.take();
  }

  /** The page is about to have its turn. */
  pause(): void {
    this.#builder.pause();
    if (this.#current) this.#readLater(this.#current);
    this.#current = undefined;
  }

  #next(): Stretch | undefined {
    for (let later = this.#later.pop(); later; later = this.#later.pop()) {
      const { range, isReadAgain } = later;
      const from = leaveUnread(placeOf(range.startContainer, range.startOffset));
      const to = leaveUnread(placeOf(range.endContainer, range.endOffset));
      // Ranges cost the page a little at each change for as long as they are in its tree.
      range.selectNodeContents(this.#document.createComment(""));
      // A shadow root that has left with its host is read when it comes back.
      if (from.parent.isConnected) return { from, to, isReadAgain };
    }
    const span = this.#changes.takeSpan(isRead);
    return span && { from: runStart(span.from), to: span.to, isReadAgain: true };
  }

  #readLater({ from, to, isReadAgain }: Stretch): void {
    const range = this.#document.createRange();
    if (from.next) range.setStartBefore(from.next);
    else range.setStart(from.parent, from.parent.childNodes.length);
    endAt(range, to);
    this.#later.push({ range, isReadAgain });
  }

  #forget(root: Node): void {
    // Moved and not removed: what stands in its new place is read again anyway.
    if (root.isConnected && isRead(root)) return;
    eachText(root, (text) => this.#builder.forget(text));
  }
}

function placeOf(container: Node, offset: number): Place {
  return { parent: container, next: container.childNodes[offset] ?? null };
}

function endAt(range: Range, { parent, next }: Place): void {
  if (next) range.setEndBefore(next);
  else range.setEnd(parent, parent.childNodes.length);
}
