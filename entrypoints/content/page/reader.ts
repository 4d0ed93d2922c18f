/**
 * Reads the page into flows, and again what has changed, a little at a time.
 * Most of a page is only gone over (`seek`); the runs worth reading are walked
 * and joined.
 */
import type { Changes } from "./changes";
import { FlowBuilder } from "./flow-builder";
import { type Probe, seek, shadowRootsBetween } from "./seek";
import { FlowIndex, type TextFlow } from "./text-flow";
import { blockAround, eachText, isAtOrAfter, isRead, leaveUnread, type Place, runStart, type Span, walk } from "./walk";

/** What is to be read. */
interface Stretch extends Span {
  /** Whether it begins inside a run that is to be read to its end. */
  isInRun: boolean;
  /** Whether some of it may have been read before. */
  isReadAgain: boolean;
}

/** The same in a form that outlasts changes of the page. */
interface Later extends Pick<Stretch, "isInRun" | "isReadAgain"> {
  range: Range;
}

export class Reader {
  readonly #document: Document;
  readonly #changes: Changes;
  readonly #probe: Probe;
  readonly #onShadow: (root: ShadowRoot) => void;
  readonly #index = new FlowIndex();
  readonly #builder = new FlowBuilder(this.#index);
  /** What is being read, the last first; its places hold as long as no page script has had its turn. */
  #current: Stretch[] = [];
  /**
   * What is to be read later, the last first. A live Range is the one thing
   * that keeps its place while the page changes under it; there are only as
   * many as walks were paused, few enough to cost the page nothing.
   */
  readonly #later: Later[] = [];
  readonly #roots = new WeakSet<Node>();

  /**
   * @param probe tells which text is worth reading
   * @param onShadow is told of each open shadow root, which is to be observed and is read in its turn
   */
  constructor(document: Document, changes: Changes, probe: Probe, onShadow: (root: ShadowRoot) => void) {
    this.#document = document;
    this.#changes = changes;
    this.#probe = probe;
    this.#onShadow = onShadow;
  }

  /** Has a tree read from its beginning. */
  read(root: Document | ShadowRoot): void {
    const isReadAgain = this.#roots.has(root);
    this.#roots.add(root);
    const from = { parent: root, next: root.firstChild };
    this.#readLater({ from, to: { parent: root, next: null }, isInRun: false, isReadAgain });
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
    this.#readLater({ from, to, isInRun: false, isReadAgain });
  }

  /**
   * Reads on until there is a batch of text to hand on, or a pause is due.
   * @returns whether there is more to read
   */
  readOn(): boolean {
    while (!this.#builder.isPauseDue) {
      for (let root = this.#changes.takeLeft(); root; root = this.#changes.takeLeft()) this.#forget(root);
      if (this.#builder.readRest(isRead)) continue;
      const stretch = this.#current.pop() ?? this.#next();
      if (!stretch) return this.#changes.hasLeft;
      const { from, to } = stretch;
      const isTimeUp = stretch.isInRun ? this.#readRun(stretch, from, from) : this.#seek(stretch);
      for (const root of shadowRootsBetween(from, this.#current.at(-1)?.from ?? to)) {
        this.#onShadow(root);
        this.read(root);
      }
      if (isTimeUp) break;
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
    for (const stretch of this.#current.splice(0)) this.#readLater(stretch);
  }

  /** Goes over a stretch to the next run worth reading, and reads that. @returns whether it is time for a pause */
  #seek(stretch: Stretch): boolean {
    const known = stretch.isReadAgain ? this.#index : undefined;
    const { node, rest } = seek(stretch.from, stretch.to, this.#probe, known);
    if (rest) this.#current.push({ ...stretch, from: rest });
    if (!node) return rest !== undefined;
    const before = { parent: node.parentNode!, next: node };
    const after = { parent: before.parent, next: node.nextSibling };
    return this.#readRun(stretch, runStart(before), after);
  }

  /**
   * Reads a run, or what is left of it, and leaves what follows it for the next time.
   * @param to a place in it, from where on to look for more
   * @returns whether it is time for a pause
   */
  #readRun(stretch: Stretch, from: Place, to: Place): boolean {
    const rest = walk({ from, to }, this.#builder);
    const passed = this.#builder.takePassed();
    if (rest) this.#current.push({ ...stretch, from: rest.from, isInRun: true });
    else if (!passed || !isAtOrAfter(passed, to)) this.#current.push({ ...stretch, from: to, isInRun: false });
    else if (!isAtOrAfter(passed, stretch.to)) {
      const after = { parent: passed.parentNode!, next: passed.nextSibling };
      this.#current.push({ ...stretch, from: after, isInRun: false });
    }
    return rest !== undefined;
  }

  #next(): Stretch | undefined {
    for (let later = this.#later.pop(); later; later = this.#later.pop()) {
      const { range, isInRun, isReadAgain } = later;
      const from = leaveUnread(placeOf(range.startContainer, range.startOffset));
      const to = leaveUnread(placeOf(range.endContainer, range.endOffset));
      // Ranges cost the page a little at each change for as long as they are in its tree.
      range.selectNodeContents(this.#document.createComment(""));
      // A shadow root that has left with its host is read when it comes back.
      if (from.parent.isConnected) return { from, to, isInRun, isReadAgain };
    }
    const span = this.#changes.takeSpan(isRead);
    if (!span) return undefined;
    // The run at the end goes on beyond it, and may have been read there.
    const from = runStart(span.from);
    const last = runStart(span.to);
    this.#current.push({ from: last, to: span.to, isInRun: true, isReadAgain: true });
    return { from, to: last, isInRun: false, isReadAgain: true };
  }

  #readLater({ from, to, isInRun, isReadAgain }: Stretch): void {
    const range = this.#document.createRange();
    if (from.next) range.setStartBefore(from.next);
    else range.setStart(from.parent, from.parent.childNodes.length);
    endAt(range, to);
    this.#later.push({ range, isInRun, isReadAgain });
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
