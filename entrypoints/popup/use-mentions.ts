/** The mentions of the tab's page, for as long as the popup is open. */
import { useEffect, useState } from "preact/hooks";
import type { PageMention } from "../background/messages";
import type { PageTab } from "./page";

/**
 * What is known of the page: `asked`, nothing yet; `silent`, no content script
 * of ours answers; `off`, switched off for its site; or what it mentions.
 */
export type PageAnswer = "asked" | "silent" | "off" | readonly PageMention[];

/**
 * How often the page is asked again. It goes on being read, and changes, while
 * the popup is open, which is a matter of seconds.
 */
const ASK_AGAIN_MS = 700;
/** A page just loaded or switched on takes a moment to be read: that there is nothing is believed the second time. */
const DOUBT_MS = 250;

/** @param tab undefined until it is known */
export function useMentions(
  tab: PageTab | undefined,
  isEnabled: boolean,
  readMentions: (tab: PageTab) => Promise<PageMention[] | undefined>,
): PageAnswer {
  const [answer, setAnswer] = useState<PageAnswer>("asked");
  useEffect(() => {
    setAnswer(isEnabled ? "asked" : "off");
    if (!tab || !isEnabled) return;
    let isCurrent = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async (isFirst: boolean): Promise<void> => {
      const mentions = await readMentions(tab);
      if (!isCurrent) return;
      const isDoubtful = isFirst && !mentions?.length;
      if (!isDoubtful) setAnswer(mentions ?? "silent");
      timer = setTimeout(ask, isDoubtful ? DOUBT_MS : ASK_AGAIN_MS, false);
    };
    void ask(true);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [tab, isEnabled, readMentions]);
  return answer;
}
