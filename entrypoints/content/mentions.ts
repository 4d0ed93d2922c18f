/** Joins recognizer and page: text goes one way, mentions come back and are painted. */
import type { CardEvidence } from "../../components/EvidenceList";
import { languageOf } from "./article";
import { type Flow, type MarkInPage, readPage } from "./page/page";
import { readReasons } from "./reasons";
import type { Lexicon } from "./recognizer/lexicon";
import type { Mention } from "./recognizer/mention";
import { createSession } from "./recognizer/session";
import { sentenceAt } from "./sentence";

interface MentionContext {
  /** The name as the page writes it. */
  text: string;
  /** The sentence in which it stands. */
  sentence: string | undefined;
  /** The sentence's language, BCP 47, as far as the page says. */
  language: string | undefined;
  evidence: readonly CardEvidence[];
}

/** A mention where it stands in the page. */
export interface PlacedMention {
  /** The record's id. */
  readonly id: string;
  /** The name as the page writes it. */
  readonly text: string;
  /** The text node in which it begins. */
  readonly node: Text;
  /** Its line boxes now, in CSS pixels of the viewport; none once it does not show or is gone. */
  rects(): DOMRect[];
  /** What stands around it, and why it was taken for this record. */
  context(): MentionContext;
}

export interface Mentions {
  /** The mention at a point of the viewport. */
  at(x: number, y: number): PlacedMention | undefined;
  /** All mentions that show, in reading order; the same objects as long as they stand. */
  all(): PlacedMention[];
  /** Brings a mention before the reader's eyes. @returns whether it shows */
  show(mention: PlacedMention): boolean;
  /** Shows which mention is being read about; `undefined` for none. */
  setActive(mention: PlacedMention | undefined): void;
}

interface MentionOptions {
  document: Document;
  signal: AbortSignal;
  lexicon: Lexicon;
  /** Lexicon lines of these records; without them no name of theirs is marked. May reject. */
  loadLines(records: number[]): Promise<Iterable<readonly [record: number, line: string]>>;
  /** Whether the reader wants this record never marked. */
  isMuted(id: string): boolean;
  /** Records have been marked, some perhaps before. */
  onMarked(ids: string[]): void;
}

/** Marks the missions a page mentions, now and as it changes, until the signal aborts. */
export function markMentions(options: MentionOptions): Mentions {
  const { document, signal, lexicon, loadLines, isMuted, onMarked } = options;
  const session = createSession<Flow>(lexicon, { title: document.title, language: document.documentElement?.lang });
  const page = readPage<Mention>({ document, signal, probe: session.probe, onChange });
  const placed = new WeakMap<MarkInPage<Mention>, PlacedMention>();
  const marks = new WeakMap<PlacedMention, MarkInPage<Mention>>();

  function onChange(added: readonly Flow[], removed: readonly Flow[]): void {
    const flows = added.map((flow) => ({ key: flow, text: flow.text }));
    paint(session.update(flows, removed));
    void learnWanted();
  }

  async function learnWanted(): Promise<void> {
    const records = session.wanted();
    if (records.length === 0) return;
    const lines = await loadLines(records)
      // A background that is stopped while it reads leaves us without an answer; asking starts it again.
      .catch(() => loadLines(records))
      // Still none once the extension has been updated under the page: what is painted stays as it is.
      .catch(() => []);
    if (signal.aborted) return;
    paint(session.learn(lines));
    // What is read anew may hold names of further records; each is asked for once.
    await learnWanted();
  }

  function paint(changed: Map<Flow, Mention[]>): void {
    for (const [flow, mentions] of changed) {
      const wanted = mentions.filter(({ id }) => !isMuted(id));
      page.paint(flow, wanted);
      if (wanted.length > 0) onMarked(wanted.map(({ id }) => id));
    }
  }

  function mentionOf(found: MarkInPage<Mention>): PlacedMention {
    const known = placed.get(found);
    if (known) return known;
    const { flow, mark, node, text } = found;
    const mention: PlacedMention = {
      id: mark.id,
      text,
      node,
      rects: () => found.boxes(),
      context: () => ({
        text,
        sentence: sentenceAt(flow.text, mark.start),
        language: languageOf(node),
        evidence: readReasons(mark, lexicon, writtenAs),
      }),
    };
    placed.set(found, mention);
    marks.set(mention, found);
    return mention;
  }

  function writtenAs(id: string): string | undefined {
    return page.marks().find(({ mark }) => mark.id === id)?.text;
  }

  return {
    at(x, y) {
      const found = page.hitTest(x, y);
      return found && mentionOf(found);
    },
    all: () => page.marks().map(mentionOf),
    show: (mention) => page.show(marks.get(mention)!),
    setActive: (mention) => page.setActive(mention && marks.get(mention)),
  };
}
