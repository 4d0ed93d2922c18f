/**
 * The page as text and as a surface to paint on. Text goes out as flows: what
 * a reader takes for running text, joined over inline elements and broken at
 * blocks, as far as a quick look finds it worth reading. Marks come in, in
 * offsets of a flow's text, and are painted. What a mark means is not known
 * here.
 *
 * Nothing in the page's tree is changed, and nothing is ever thrown at it:
 * what cannot be read is not, what has gone has no boxes.
 *
 * What is not read: scripts and styles; form controls and editors; code,
 * keystrokes and formulas; superscripts (footnotes would join the number
 * before them) and ruby text; pictures, SVG, frames (each runs a content
 * script of its own). What is read: hidden text, whether by attribute or
 * style, since it costs nothing, is painted only once it shows, and then at
 * once; `aria-hidden` text, since it is seen; `translate="no"`, since names
 * are what authors put there; `<pre>`, since plain text files are shown in one.
 */
import { caretAt } from "./caret";
import { Changes } from "./changes";
import { watchLateHosts } from "./late-hosts";
import { isOn } from "./line-boxes";
import { Painter } from "./painter";
import { type Mark, PlacedMark, PlacedMarks } from "./placed-marks";
import { Reader } from "./reader";
import { scrollToBoxes } from "./scroll";
import type { Probe } from "./seek";
import { Slices, windowClock } from "./slices";
import { TextFlow } from "./text-flow";

export type { Mark } from "./placed-marks";

/** Documents that hold prose. Browsers show JSON, XML and source code in pages of their own making. */
const PROSE = ["text/html", "application/xhtml+xml", "text/plain"];

/** A run of text that is worth reading. The object is its identity: a flow whose text changes is removed, and another added. */
export interface Flow {
  /** As the browser renders it: white space collapsed, soft hyphens left out; a picture or control is one U+FFFC. */
  readonly text: string;
}

/** A mark of the page, as it stands there. */
export interface MarkInPage<M extends Mark> {
  readonly flow: Flow;
  /** The very object that was given. */
  readonly mark: M;
  /** What it marks. */
  readonly text: string;
  /** The text node in which it begins. */
  readonly node: Text;
  /** Its line boxes now, in CSS pixels of the viewport; none once it does not show or is gone. */
  boxes(): DOMRect[];
}

export interface PageOptions {
  document: Document;
  /** Ends everything: what is painted goes, nothing is observed any more. */
  signal: AbortSignal;
  /** Tells which text is worth being read; the rest never becomes a flow. */
  probe: Probe;
  /**
   * Flows that are new and flows that are gone, several times for a large page
   * and again whenever it changes. Runs inside a slice of a few milliseconds:
   * at most some 16,000 characters of new text come at a time, to be dealt
   * with at once. A flow that is gone has lost its marks already.
   */
  onChange(added: readonly Flow[], removed: readonly Flow[]): void;
}

export interface Page<M extends Mark> {
  /** Replaces the marks of a flow; does nothing when the flow is gone. Marks must not overlap. */
  paint(flow: Flow, marks: readonly M[]): void;
  /** All marks that show, in reading order. */
  marks(): MarkInPage<M>[];
  /** The mark at a point of the viewport (CSS pixels). May cost a layout: ask when the pointer rests. */
  hitTest(x: number, y: number): MarkInPage<M> | undefined;
  /** Brings a mark to the middle of the viewport and lights it up for a moment. @returns whether it shows */
  show(found: MarkInPage<M>): boolean;
  /** Shows which mark is being read about; `undefined` for none. */
  setActive(found: MarkInPage<M> | undefined): void;
}

/** Reads a page, and goes on reading what changes, until the signal aborts. */
export function readPage<M extends Mark>({ document, signal, probe, onChange }: PageOptions): Page<M> {
  const marks = new PlacedMarks<M>();
  const shadowRoots = new Set<ShadowRoot>();
  const openShadowRoots = (): ShadowRoot[] => [...shadowRoots].filter((root) => root.isConnected);
  const painter = new Painter(document, marks, openShadowRoots, signal);
  const changes = new Changes();
  const reader = new Reader(document, changes, probe, (root) => {
    shadowRoots.add(root);
    observe(root);
  });
  /** Whether there is more to read than a slice can take. */
  let isLong = false;
  let hasLooked = false;
  let isRead = false;
  const slices = new Slices(work, windowClock(document.defaultView!, signal));
  const observer = new MutationObserver((records) => {
    changes.add(records);
    slices.wake();
  });

  function observe(root: Document | ShadowRoot): void {
    // Editors come and go by attribute; nothing else that an attribute says changes what is read.
    const attributeFilter = ["contenteditable"];
    observer.observe(root, { childList: true, characterData: true, subtree: true, attributeFilter });
  }

  function work(isOver: () => boolean): boolean {
    changes.add(observer.takeRecords());
    const isMore = readUntil(isOver);
    // What is seen first at once, the rest together: in a long page each painting would cost a frame.
    if (!isMore || !isLong) painter.flush();
    isLong = isMore;
    if (isMore) {
      reader.pause();
      readVisibleFirst();
    } else if (!isRead) {
      isRead = true;
      watchLateHosts(document, readAgain, signal);
    }
    return isMore;
  }

  function readUntil(isOver: () => boolean): boolean {
    for (;;) {
      const isMore = reader.readOn();
      const { added, removed } = reader.take();
      for (const flow of removed) painter.update(marks.set(flow, []));
      if (added.length + removed.length > 0) onChange(added, removed);
      if (!isMore && added.length === 0) return false;
      if (isOver()) return true;
    }
  }

  function readAgain(node: Node): void {
    changes.addNode(node);
    slices.wake();
  }

  /** Once, for a page too long for one slice that was opened or reloaded in its middle. */
  function readVisibleFirst(): void {
    const window = document.defaultView;
    if (hasLooked || !window) return;
    hasLooked = true;
    const caret = window.scrollY > 0 ? caretAt(document, window.innerWidth / 2, 1, []) : undefined;
    if (caret) reader.readFirst(caret.node);
  }

  if (PROSE.includes(document.contentType)) {
    observe(document);
    reader.read(document);
    slices.start();
  }
  signal.addEventListener("abort", () => observer.disconnect(), { once: true });

  return {
    paint(flow, wanted) {
      if (signal.aborted || !(flow instanceof TextFlow) || flow.state === "gone") return;
      painter.update(marks.set(flow, wanted));
      if (!slices.isWorking) painter.flush();
    },
    marks: () => marks.inOrder().filter(({ node }) => node.parentElement?.checkVisibility()),
    hitTest(x, y) {
      const caret = caretAt(document, x, y, openShadowRoots());
      return caret && marks.at(caret.node).find((mark) => mark.boxes().some((box) => isOn(box, x, y)));
    },
    show(found) {
      if (!(found instanceof PlacedMark) || found.boxes().length === 0) return false;
      scrollToBoxes(found.node, () => found.boxes());
      painter.flash(found);
      return true;
    },
    setActive(found) {
      painter.setActive(found instanceof PlacedMark && !found.isGone ? found : undefined);
    },
  };
}
