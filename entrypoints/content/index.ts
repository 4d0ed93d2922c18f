import payload from "virtual:lexicon";
import { browser } from "wxt/browser";
import { defineContentScript } from "wxt/utils/define-content-script";
import type { Translate } from "../../components/messages";
import { saveSettings } from "../../data/settings-store";
import { callBackground } from "../background/messages";
import { publishedAt, siteHost } from "./article";
import { createCard } from "./card/mount";
import { markMentions, type PlacedMention } from "./mentions";
import "./page/highlight.css";
import { decodeLexicon } from "./recognizer/lexicon";
import { runWhileOn } from "./site-switch";
import { answerTabCalls } from "./tab-calls";

const t: Translate = (key, ...substitutions) =>
  (browser.i18n as { getMessage(key: string, substitutions: string[]): string }).getMessage(key, substitutions);

export default defineContentScript({
  matches: ["<all_urls>"],
  allFrames: true,
  matchOriginAsFallback: true,
  async main(ctx) {
    const host = siteHost(window);
    if (host === undefined) return;
    const lexicon = decodeLexicon(payload);
    await runWhileOn(host, ctx.signal, (signal, settings) => {
      const mentions = markMentions({
        document,
        signal,
        lexicon,
        loadLines: (records) => callBackground("getLexiconLines", { records }),
        isMuted: (id) => settings().mutedMissions.includes(id),
        onMarked: (ids) => openCards().prefetch(ids),
      });
      let cards: ReturnType<typeof createCard<PlacedMention>> | undefined;
      // Only once there is a name: a page without one never has its pointer listened to.
      const openCards = () => {
        cards ??= createCard<PlacedMention>({
          signal,
          t,
          settings,
          loadCards: (ids) => callBackground("getCards", { ids }),
          // Once the extension is updated this copy is cut off; seeing that ends it and all it painted.
          hitTest: (x, y) => (ctx.isValid ? mentions.at(x, y) : undefined),
          context: (mention) => ({ ...mention.context(), published: publishedAt(document) }),
          onShown: mentions.setActive,
          onMute: (id) => void saveSettings({ mutedMissions: [...settings().mutedMissions, id] }),
        });
        return cards;
      };
      answerTabCalls(mentions, (mention) => openCards().openFor(mention, { focus: true }), signal);
    });
  },
});
