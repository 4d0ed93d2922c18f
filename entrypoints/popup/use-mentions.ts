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
    const ask = async (): Promise<void> => {
      const mentions = await readMentions(tab);
      if (!isCurrent) return;
      setAnswer(mentions ?? "silent");
      timer = setTimeout(ask, ASK_AGAIN_MS);
    };
    void ask();
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [tab, isEnabled, readMentions]);
  return answer;
}
