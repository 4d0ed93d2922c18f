/** "On this page": what the tab mentions. A row shows the next mention in the page; its end opens the card. */
import type { TargetedKeyboardEvent } from "preact";
import { MissionRow } from "../../components/MissionRow";
import type { Translate } from "../../components/messages";
import type { SearchEntry } from "../../data/card";
import { normalizeName } from "../../data/normalize";
import type { PageMention } from "../background/messages";
import { ForwardIcon } from "./icons";

export const PAGE_LIST_ID = "page-list";

export interface PageListProps {
  mentions: readonly PageMention[];
  entries: ReadonlyMap<string, SearchEntry>;
  onShow(id: string): void;
  onOpen(id: string): void;
  /** The reader went up from the first row. */
  onLeave(): void;
  t: Translate;
}

export function PageList({ mentions, entries, onShow, onOpen, onLeave, t }: PageListProps) {
  return (
    <ul id={PAGE_LIST_ID} class="page-list" onKeyDown={(event) => moveFocus(event, onLeave)}>
      {mentions.map(({ id, text, count }) => {
        const entry = entries.get(id);
        if (!entry) return null;
        return (
          <li key={id} class="page-row">
            <button type="button" class="row" onClick={() => onShow(id)}>
              <MissionRow entry={entry} alias={isSameName(text, entry.name) ? undefined : text} t={t}>
                <span class="count" aria-hidden="true">
                  {`${count}\u202f×`}
                </span>
                <span class="visually-hidden">{t("popup_page_count", String(count))}</span>
              </MissionRow>
            </button>
            <button
              type="button"
              class="icon-button"
              aria-label={t("popup_open_card", entry.name)}
              onClick={() => onOpen(id)}
            >
              <ForwardIcon />
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** Case, spaces and dashes apart: "Chang'e-5" beside "Chang'e 5" tells a reader nothing. */
function isSameName(a: string, b: string): boolean {
  const bare = (name: string): string => normalizeName(name).replaceAll(" ", "");
  return bare(a) === bare(b);
}

/** Up and down go from row to row, and from the first row back to the search. */
function moveFocus(event: TargetedKeyboardEvent<HTMLUListElement>, onLeave: () => void): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const row = (event.target as Element).closest("li");
  if (step === undefined || !row) return;
  event.preventDefault();
  const column = [...row.children].indexOf((event.target as Element).closest("button")!);
  const next = step > 0 ? row.nextElementSibling : row.previousElementSibling;
  if (next) (next.children[column] as HTMLElement).focus();
  else if (step < 0) onLeave();
}
