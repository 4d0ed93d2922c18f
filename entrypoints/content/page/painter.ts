/**
 * Paints marks with the CSS Custom Highlight API: the page's tree stays as it
 * is. Owns the highlights named here and touches no other.
 */
import { caretAt } from "./caret";
import { chooseAround } from "./paint-window";
import type { Mark, MarkChange, PlacedMark, PlacedMarks } from "./placed-marks";

/** Every mark; the one whose card is open; the one the reader was led to. */
const NAMES = { mark: "perilune", active: "perilune-active", flash: "perilune-flash" } as const;

/**
 * Each change of a highlight costs in proportion to all that is painted: with
 * 1,000 ranges Chromium takes 4–9 ms and Firefox 24 ms, with 10,000 40 and 140.
 * A window never holds as many names as this: pages with more, long lists all
 * of them, have those nearest to the window painted.
 */
const MAX_PAINTED = 500;

/** After scrolling, the marks around the viewport are chosen anew no sooner than this. */
const RECHOOSE_MS = 150;

/** Where the viewport is probed, in fractions of its width and height: an article, its columns, what floats above. */
const PROBES = [
  [0.5, 0.5],
  [0.5, 0.1],
  [0.5, 0.9],
  [0.2, 0.4],
  [0.8, 0.6],
] as const;

const FLASH_MS = 1600;

export class Painter<M extends Mark> {
  readonly #document: Document;
  readonly #marks: PlacedMarks<M>;
  readonly #shadowRoots: () => readonly ShadowRoot[];
  readonly #signal: AbortSignal;
  /** Set once there is something to paint: a page without a name is left alone. */
  #highlights: Record<keyof typeof NAMES, Highlight> | undefined;
  /** Marks that have come since the last `flush`. */
  readonly #toPaint = new Set<PlacedMark<M>>();
  readonly #painted = new Set<PlacedMark<M>>();
  #choosing: number | undefined;
  #flashing: number | undefined;

  /** @param signal takes everything that is painted away */
  constructor(
    document: Document,
    marks: PlacedMarks<M>,
    shadowRoots: () => readonly ShadowRoot[],
    signal: AbortSignal,
  ) {
    this.#document = document;
    this.#marks = marks;
    this.#shadowRoots = shadowRoots;
    this.#signal = signal;
  }

  /** The marks of a flow have been replaced: those that went are gone at once, those that came wait for `flush`. */
  update({ added, removed }: MarkChange<M>): void {
    for (const mark of removed) {
      this.#unpaint(mark);
      this.#highlights?.active.delete(mark.range);
      this.#highlights?.flash.delete(mark.range);
    }
    for (const mark of added) this.#toPaint.add(mark);
  }

  /** Paints what has come. Best called when much has. */
  flush(): void {
    if (this.#toPaint.size === 0) return;
    if (!this.#highlights) this.#open();
    if (this.#marks.count > MAX_PAINTED) this.#chooseSoon();
    else for (const mark of this.#toPaint) this.#paint(mark);
    this.#toPaint.clear();
  }

  /** Shows which mark is being read about; `undefined` for none. */
  setActive(mark: PlacedMark<M> | undefined): void {
    this.#replace("active", mark);
  }

  /** Shows for a moment where a mark stands. */
  flash(mark: PlacedMark<M>): void {
    const window = this.#document.defaultView;
    if (!window) return;
    window.clearTimeout(this.#flashing);
    this.#replace("flash", mark);
    this.#flashing = window.setTimeout(() => this.#replace("flash", undefined), FLASH_MS);
  }

  #open(): void {
    const window = this.#document.defaultView;
    if (!window || typeof Highlight === "undefined") return;
    const highlights = { mark: new Highlight(), active: new Highlight(), flash: new Highlight() };
    highlights.active.priority = 1;
    highlights.flash.priority = 2;
    for (const [key, name] of entries(NAMES)) CSS.highlights.set(name, highlights[key]);
    this.#highlights = highlights;
    const rechoose = (): void => this.#chooseSoon();
    window.addEventListener("scroll", rechoose, { capture: true, passive: true, signal: this.#signal });
    window.addEventListener("resize", rechoose, { passive: true, signal: this.#signal });
    this.#signal.addEventListener("abort", () => this.#close(window, highlights), { once: true });
  }

  #close(window: Window, highlights: Record<keyof typeof NAMES, Highlight>): void {
    window.clearTimeout(this.#choosing);
    window.clearTimeout(this.#flashing);
    for (const [key, name] of entries(NAMES)) {
      highlights[key].clear();
      // A newer copy of the extension may have put its own highlight under the name.
      if (CSS.highlights.get(name) === highlights[key]) CSS.highlights.delete(name);
    }
  }

  #replace(key: "active" | "flash", mark: PlacedMark<M> | undefined): void {
    const highlight = this.#highlights?.[key];
    highlight?.clear();
    if (mark) highlight?.add(mark.range);
  }

  #paint(mark: PlacedMark<M>): void {
    if (this.#painted.has(mark)) return;
    this.#painted.add(mark);
    this.#highlights?.mark.add(mark.range);
  }

  #unpaint(mark: PlacedMark<M>): void {
    this.#toPaint.delete(mark);
    if (!this.#painted.delete(mark)) return;
    this.#highlights?.mark.delete(mark.range);
  }

  #chooseSoon(): void {
    const window = this.#document.defaultView;
    if (!window || this.#choosing !== undefined) return;
    if (this.#marks.count <= MAX_PAINTED && this.#painted.size === this.#marks.count) return;
    this.#choosing = window.setTimeout(() => {
      this.#choosing = undefined;
      this.#choose(window);
    }, RECHOOSE_MS);
  }

  #choose(window: Window): void {
    const marks = this.#marks.inOrder();
    const anchors = PROBES.flatMap(([x, y]) => {
      const point = caretAt(this.#document, x * window.innerWidth, y * window.innerHeight, this.#shadowRoots());
      return point ? [this.#marks.countBefore(point)] : [];
    });
    const chosen = new Set<PlacedMark<M>>();
    for (const { start, end } of chooseAround(marks.length, anchors, MAX_PAINTED)) {
      for (const mark of marks.slice(start, end)) chosen.add(mark);
    }
    for (const mark of [...this.#painted]) if (!chosen.has(mark)) this.#unpaint(mark);
    for (const mark of chosen) this.#paint(mark);
  }
}

const entries = <K extends string, V>(record: Record<K, V>): [K, V][] => Object.entries(record) as [K, V][];
