/** Joins the text a walk passes into flows, and tells which of them are new and which are gone. */
import { standsApart } from "./boxes";
import { cutPoint, isBlank, MAX_FLOW, OBJECT_CHARACTER, renderText, touches } from "./flow-text";
import { type FlowIndex, TextFlow } from "./text-flow";
import { edgesBetween, type Visitor } from "./walk";

/** Text this long is handed on before more is read. */
const BATCH = 16_000;

/** A tree may be all elements and no text: after this many breaks a walk is paused too. */
const MAX_BREAKS = 256;

export class FlowBuilder implements Visitor {
  /** Flows that were handed on and are gone. */
  readonly #removed: TextFlow[] = [];
  /** Flows not handed on yet. */
  readonly #added: TextFlow[] = [];
  readonly #index: FlowIndex;
  /** Length of the text in `#added`. */
  #waiting = 0;
  #breaks = 0;

  // The flow that is being read.
  #first: Text | undefined;
  #from = 0;
  #source = "";
  /** Last code unit of the source: asking the string itself would copy it together each time. */
  #lastUnit = 0;
  /** The node its last text is from. */
  #last: Text | undefined;
  /** What is left of a node so long that it is read in batches. */
  #rest: { node: Text; data: string; from: number } | undefined;
  #passed: Text | undefined;
  /** Earlier flows that began in nodes read since the last flow was finished. */
  readonly #stale: TextFlow[] = [];

  constructor(index: FlowIndex) {
    this.#index = index;
  }

  text(node: Text): boolean {
    const data = node.data;
    this.#passed = node;
    for (let flow = this.#index.take(node); flow; flow = flow.sibling) this.#stale.push(flow);
    if (data === "") return false;
    if (this.#last && touches(this.#lastUnit, data.charCodeAt(0)) && standsApart(edgesBetween(this.#last, node))) {
      // Two words without a space between, in two boxes: "Apollo" and "11 comments" of a flex row.
      this.#finish();
    }
    if (!this.#first) {
      if (isBlank(data)) return false;
      this.#first = node;
      this.#source = data;
    } else this.#source += data;
    this.#last = node;
    this.#lastUnit = data.charCodeAt(data.length - 1);
    if (this.#source.length <= MAX_FLOW) return false;
    this.#cut(node, data);
    return !this.#first && this.isPauseDue;
  }

  object(): void {
    if (!this.#first) return;
    this.#source += OBJECT_CHARACTER;
    this.#lastUnit = OBJECT_CHARACTER.charCodeAt(0);
  }

  break(): boolean {
    if (this.#first) this.#finish();
    if (this.#stale.length > 0) for (const flow of this.#stale.splice(0)) this.#drop(flow);
    this.#breaks++;
    return this.isPauseDue;
  }

  /** Goes on with a long node that was left for a pause. @returns whether there is still more of it */
  readRest(isRead: (node: Node) => boolean): boolean {
    const rest = this.#rest;
    if (!rest) return false;
    this.#rest = undefined;
    const { node, data, from } = rest;
    // One that has changed meanwhile is read again anyway: comparing would copy it out of the page each time.
    if (!node.isConnected || !isRead(node)) return false;
    this.#first = node;
    this.#last = node;
    this.#from = from;
    this.#source = data.slice(from);
    this.#lastUnit = data.charCodeAt(data.length - 1);
    this.#cut(node, data);
    return this.#rest !== undefined;
  }

  /** The text node that was passed last, since the last time this was asked. */
  takePassed(): Text | undefined {
    const passed = this.#passed;
    this.#passed = undefined;
    return passed;
  }

  /** The page is about to have its turn: what was read of a run is a flow of its own. */
  pause(): void {
    this.#finish();
  }

  /** A node is no longer part of the page, or not for reading. */
  forget(node: Text): void {
    for (let flow = this.#index.take(node); flow; flow = flow.sibling) this.#drop(flow);
  }

  /** Whether there is enough to hand on, or so much has been walked that it is time to look at the clock. */
  get isPauseDue(): boolean {
    return this.#waiting >= BATCH || this.#breaks >= MAX_BREAKS;
  }

  /** New flows of about one batch of text, and all that are gone, since the last time. */
  take(): { added: TextFlow[]; removed: TextFlow[] } {
    let length = 0;
    let count = 0;
    while (count < this.#added.length && length < BATCH) length += this.#added[count++]!.text.length;
    this.#waiting = Math.max(0, this.#waiting - length);
    this.#breaks = 0;
    const added = this.#added.splice(0, count).filter(({ state }) => state !== "gone");
    for (const flow of added) flow.state = "told";
    return { added, removed: this.#removed.splice(0) };
  }

  #drop(flow: TextFlow): void {
    if (flow.state === "told") this.#removed.push(flow);
    flow.state = "gone";
  }

  /**
   * Begins a new flow in the last node where the one before has become too
   * long, again and again; when there is a batch, what is left of the node waits.
   */
  #cut(node: Text, data: string): void {
    let begin = this.#source.length - data.length; // where the node begins in the source; below 0 after a cut in it
    while (this.#source.length > MAX_FLOW && !(this.isPauseDue && begin < 0)) {
      const rest = begin < 0 ? data.slice(-begin) : data;
      const limit = Math.max(MAX_FLOW - Math.max(begin, 0), Math.min(rest.length, MAX_FLOW / 8));
      const at = cutPoint(rest, limit) || (this.#source.length > 2 * MAX_FLOW ? Math.min(limit, rest.length) : 0);
      if (at === 0) break;
      const end = Math.max(begin, 0) + at;
      const source = this.#source;
      this.#source = source.slice(0, end);
      this.#finish();
      begin -= end;
      if (-begin >= data.length) return;
      this.#first = node;
      this.#last = node;
      this.#from = -begin;
      this.#source = source.slice(end);
    }
    if (this.isPauseDue && begin < 0) {
      this.#rest = { node, data, from: -begin };
      this.#clear();
    }
  }

  #finish(): void {
    const first = this.#first;
    if (!first) return;
    const source = this.#source;
    const from = this.#from;
    this.#clear();
    if (isBlank(source)) return;
    const text = renderText(source);
    const same = this.#stale.length > 0 ? this.#takeStale(first, from, source.length, text) : undefined;
    const flow = same ?? new TextFlow(text, first, from, source.length);
    this.#index.add(flow);
    if (same) return;
    this.#added.push(flow);
    this.#waiting += text.length;
  }

  #clear(): void {
    this.#first = undefined;
    this.#last = undefined;
    this.#from = 0;
    this.#source = "";
  }

  /** The flow as it was before, if it was the same. */
  #takeStale(first: Text, from: number, length: number, text: string): TextFlow | undefined {
    const at = this.#stale.findIndex(
      (flow) => flow.first === first && flow.from === from && flow.length === length && flow.text === text,
    );
    return at < 0 ? undefined : this.#stale.splice(at, 1)[0];
  }
}
