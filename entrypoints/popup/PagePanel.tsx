/** What stands below an empty search field: the missions of the page, or why there are none to show. */
import { useEffect, useState } from "preact/hooks";
import type { MessageKey, Translate } from "../../components/messages";
import type { SearchEntry } from "../../data/card";
import type { PageMention } from "../background/messages";
import { EmptyOrbit } from "./EmptyOrbit";
import { PageList } from "./PageList";
import type { PageTab } from "./page";

/**
 * How often the page is asked again. It goes on being read, and changes, while
 * the popup is open, which is a matter of seconds.
 */
const ASK_AGAIN_MS = 700;

export interface PagePanelProps {
  tab: PageTab | undefined;
  /** Whether Perilune is on for the tab's site. */
  isEnabled: boolean;
  entries: ReadonlyMap<string, SearchEntry>;
  readMentions(tab: PageTab): Promise<PageMention[] | undefined>;
  onShow(id: string): void;
  onOpen(id: string): void;
  onLeave(): void;
  t: Translate;
}

export function PagePanel({ tab, isEnabled, entries, readMentions, onShow, onOpen, onLeave, t }: PagePanelProps) {
  const answer = useMentions(tab, isEnabled, readMentions);

  if (!isEnabled) return <Empty title="popup_page_off" text="popup_page_off_hint" t={t} />;
  if (answer === "asked") return null;
  if (answer === "silent") {
    const text = tab?.host === undefined ? "popup_page_closed_hint" : "popup_page_silent_hint";
    return <Empty title="popup_page_closed" text={text} t={t} />;
  }
  if (answer.length === 0) return <Empty title="popup_page_none" text="popup_page_none_hint" t={t} />;
  return (
    <section aria-labelledby="page-heading">
      <h1 id="page-heading">{t("popup_page_heading")}</h1>
      <PageList mentions={answer} entries={entries} onShow={onShow} onOpen={onOpen} onLeave={onLeave} t={t} />
    </section>
  );
}

/** The page's mentions, kept up to date; `silent` where nothing answers. */
function useMentions(
  tab: PageTab | undefined,
  isEnabled: boolean,
  readMentions: PagePanelProps["readMentions"],
): PageMention[] | "asked" | "silent" {
  const [answer, setAnswer] = useState<PageMention[] | "asked" | "silent">("asked");
  useEffect(() => {
    if (!tab || !isEnabled) return setAnswer("asked");
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

function Empty({ title, text, t }: { title: MessageKey; text: MessageKey; t: Translate }) {
  return (
    <div class="empty">
      <EmptyOrbit />
      <h1>{t(title)}</h1>
      <p>{t(text)}</p>
    </div>
  );
}
