/** Reading a test tree as the page is read, but for slices and shadow roots. */
import type { Changes } from "../../../../../entrypoints/content/page/changes";
import { FlowBuilder } from "../../../../../entrypoints/content/page/flow-builder";
import { FlowIndex, type TextFlow } from "../../../../../entrypoints/content/page/text-flow";
import { eachText, isRead, runStart, type Span, walk } from "../../../../../entrypoints/content/page/walk";
import type { TreeElement } from "./tree";

/** A tree that has been read, and its flows. */
export class ReadTree {
  readonly flows = new Set<TextFlow>();
  readonly #builder = new FlowBuilder(new FlowIndex(), () => {});

  constructor(root: TreeElement) {
    const parent = root as unknown as Node;
    this.#walk({ from: { parent, next: parent.firstChild }, to: { parent, next: null } });
  }

  get texts(): string[] {
    return [...this.flows].map(({ text }) => text);
  }

  readChanges(changes: Changes): void {
    this.#builder.isReadAgain = true;
    const forgetLeft = (): void => {
      for (let root = changes.takeLeft(); root; root = changes.takeLeft()) {
        if (!root.isConnected || !isRead(root)) eachText(root, (text) => this.#builder.forget(text));
      }
    };
    forgetLeft();
    for (let span = changes.takeSpan(isRead); span; span = changes.takeSpan(isRead)) {
      this.#walk({ from: runStart(span.from), to: span.to });
    }
    forgetLeft();
    this.#take();
  }

  #walk(span: Span): void {
    for (let rest: Span | undefined = span; rest; ) {
      rest = this.#builder.readRest(isRead) ? rest : walk(rest, this.#builder);
      this.#take();
    }
    while (this.#builder.readRest(isRead)) this.#take();
    this.#builder.pause();
    this.#take();
  }

  #take(): void {
    let count: number;
    do {
      const { added, removed } = this.#builder.take();
      for (const flow of removed) if (!this.flows.delete(flow)) throw new Error(`removed, never added: ${flow.text}`);
      for (const flow of added) this.flows.add(flow);
      count = added.length;
    } while (count > 0);
  }
}
