import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import { readCards } from "./cards";
import { readLexiconLines } from "./lexicon";
import { answer, type BackgroundCalls, callTab } from "./messages";

export default defineBackground(() => {
  answer<BackgroundCalls>({
    getCards: ({ ids }) => readCards(ids),
    getLexiconLines: ({ records }) => readLexiconLines(records),
  });

  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return;
    const direction = command === "previous-mention" ? -1 : 1;
    // A tab without our content script (a store page, a settings page) does not answer.
    callTab(tab.id, "stepMention", { direction }).catch(() => undefined);
  });
});
