/** Reading a test tree as the page is read, without a clock. */
import { Changes } from "../../../../../entrypoints/content/page/changes";
import { Reader } from "../../../../../entrypoints/content/page/reader";
import type { Probe } from "../../../../../entrypoints/content/page/seek";
import type { TextFlow } from "../../../../../entrypoints/content/page/text-flow";
import type { TreeElement } from "./tree";

/** A tree that has been read, and its flows. */
export class ReadTree {
  readonly flows = new Set<TextFlow>();
  readonly #changes = new Changes();
  readonly #reader: Reader;

  /** @param probe which text is worth reading; all of it where this is left out */
  constructor(root: TreeElement, probe: Probe = () => true) {
    const document = root.ownerDocument as unknown as Document;
    this.#reader = new Reader(document, this.#changes, probe, () => {});
    this.#reader.read(root as unknown as Document);
    this.#readAll();
  }

  get texts(): string[] {
    return [...this.flows].map(({ text }) => text);
  }

  readChanges(records: readonly MutationRecord[]): void {
    this.#changes.add(records);
    this.#readAll();
  }

  #readAll(): void {
    let isMore: boolean;
    do {
      isMore = this.#reader.readOn();
      const { added, removed } = this.#reader.take();
      for (const flow of removed) if (!this.flows.delete(flow)) throw new Error(`removed, never added: ${flow.text}`);
      for (const flow of added) this.flows.add(flow);
      this.#reader.pause();
      isMore ||= added.length > 0;
    } while (isMore);
  }
}
