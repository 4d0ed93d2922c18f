/** What the search found, as the list of its combobox. */
import { useEffect, useRef } from "preact/hooks";
import { MissionRow } from "../../components/MissionRow";
import type { Translate } from "../../components/messages";
import type { SearchHit } from "./search";

export const RESULT_LIST_ID = "results";

/** Id of the element that shows a record; ids of records are unique and plain. */
export function optionId(id: string): string {
  return `result-${id}`;
}

export interface ResultListProps {
  hits: readonly SearchHit[];
  active: number;
  onActivate(index: number): void;
  onOpen(id: string): void;
  t: Translate;
}

export function ResultList({ hits, active, onActivate, onOpen, t }: ResultListProps) {
  const list = useRef<HTMLDivElement>(null);
  const activeId = hits[active]?.entry.id;
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest" });
  }, [activeId]);

  return (
    // Chromium would make the scrolling list a stop of the Tab key, but the focus stays in the field.
    <div
      ref={list}
      id={RESULT_LIST_ID}
      class="results"
      role="listbox"
      tabIndex={-1}
      aria-label={t("popup_results_label")}
    >
      {hits.map(({ entry, via }, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: keys reach an option through the field, which keeps the focus
        // biome-ignore lint/a11y/useFocusableInteractive: the same; `aria-activedescendant` points at it
        <div
          key={entry.id}
          id={optionId(entry.id)}
          class="row"
          role="option"
          aria-selected={index === active}
          onPointerMove={() => index !== active && onActivate(index)}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onOpen(entry.id)}
        >
          <MissionRow entry={entry} alias={via} t={t} />
        </div>
      ))}
    </div>
  );
}
