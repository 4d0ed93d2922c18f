/** What popup and keyboard commands ask of a page. */
import { answer, type TabCalls } from "../background/messages";
import { countMentions, MentionWalk } from "./mention-walk";
import type { Mentions, PlacedMention } from "./mentions";

/**
 * Answers until the signal aborts.
 * @param open opens the card of a mention that has been walked to
 */
export function answerTabCalls(mentions: Mentions, open: (mention: PlacedMention) => void, signal: AbortSignal): void {
  const walk = new MentionWalk<PlacedMention>();
  answer<TabCalls>(
    {
      listMentions: () => countMentions(mentions.all()),
      showMention: ({ id }) => walk.step(mentions.all(), 1, mentions.show, id) !== undefined,
      stepMention: ({ direction }) => {
        const mention = walk.step(mentions.all(), direction, mentions.show);
        if (mention) open(mention);
        return mention !== undefined;
      },
    },
    signal,
  );
}
