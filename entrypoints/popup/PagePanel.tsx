/** What stands below an empty search field: the missions of the page, or why there are none to show. */
import type { MessageKey, Translate } from "../../components/messages";
import type { SearchEntry } from "../../data/card";
import { EmptyPanel } from "./EmptyPanel";
import { PageList } from "./PageList";
import type { PageAnswer } from "./use-mentions";

export interface PagePanelProps {
  answer: PageAnswer;
  /** Whether the tab shows a web page; browsers keep extensions out of everything else. */
  isWebPage: boolean;
  entries: ReadonlyMap<string, SearchEntry>;
  onShow(id: string): void;
  onOpen(id: string): void;
  /** The reader went up from the first row of the list. */
  onLeave(): void;
  t: Translate;
}

export function PagePanel({ answer, isWebPage, entries, onShow, onOpen, onLeave, t }: PagePanelProps) {
  if (answer === "asked") return null;
  if (typeof answer === "string" || answer.length === 0) {
    const [title, text] = explainEmpty(answer, isWebPage);
    return <EmptyPanel title={t(title)} text={t(text)} />;
  }
  return (
    <section class="page-panel" aria-labelledby="page-heading">
      <h2 id="page-heading">{t("popup_page_heading")}</h2>
      <PageList mentions={answer} entries={entries} onShow={onShow} onOpen={onOpen} onLeave={onLeave} t={t} />
    </section>
  );
}

function explainEmpty(answer: Exclude<PageAnswer, "asked">, isWebPage: boolean): [MessageKey, MessageKey] {
  if (answer === "off") return ["popup_page_off", "popup_page_off_hint"];
  if (answer !== "silent") return ["popup_page_none", "popup_page_none_hint"];
  return ["popup_page_closed", isWebPage ? "popup_page_silent_hint" : "popup_page_closed_hint"];
}
