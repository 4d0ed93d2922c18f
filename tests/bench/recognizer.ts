/** The recognizer as the content script runs it on a page, without the pauses between slices and without painting. */
import { Changes } from "../../entrypoints/content/page/changes";
import { Reader } from "../../entrypoints/content/page/reader";
import type { TextFlow } from "../../entrypoints/content/page/text-flow";
import { decodeLexicon } from "../../entrypoints/content/recognizer/lexicon";
import { createSession } from "../../entrypoints/content/recognizer/session";
import type { BenchLexicon } from "./lexicons";
import type { Subject } from "./subject";

/** Reading, joining, finding and judging: see `readPage` and `markMentions`. Lines are there as soon as they are wanted. */
export function recognizer({ payload, lines }: BenchLexicon): Subject {
  const lexicon = decodeLexicon(payload);
  return {
    run() {
      const session = createSession<TextFlow>(lexicon, { language: document.documentElement.lang });
      const reader = new Reader(document, new Changes(), session.probe, () => {});
      const mentions = new Map<TextFlow, number>();
      const note = (changed: Map<TextFlow, readonly unknown[]>): void => {
        for (const [flow, { length }] of changed) mentions.set(flow, length);
      };
      reader.read(document);
      for (let isMore = true; isMore; ) {
        isMore = reader.readOn();
        const { added, removed } = reader.take();
        isMore ||= added.length > 0;
        note(
          session.update(
            added.map((flow) => ({ key: flow, text: flow.text })),
            removed,
          ),
        );
        const wanted = session.wanted();
        if (wanted.length > 0) note(session.learn(wanted.map((record) => [record, lines[record]!] as const)));
      }
      return [...mentions.values()].reduce((sum, length) => sum + length, 0);
    },
  };
}
