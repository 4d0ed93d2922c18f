/** The search field: a combobox whose list is `ResultList`. */
import { useEffect, useRef } from "preact/hooks";
import type { Translate } from "../../components/messages";
import { ClearIcon, SearchIcon } from "./icons";
import { optionId, RESULT_LIST_ID } from "./ResultList";
import type { Key } from "./state";

export const SEARCH_FIELD_ID = "search";

export interface SearchBoxProps {
  query: string;
  /** Id of the active result's record, where there is one. */
  activeId: string | undefined;
  onType(query: string): void;
  /** @returns whether the key was ours, and the field shall not have it */
  onKey(key: Key): boolean;
  t: Translate;
}

export function SearchBox({ query, activeId, onType, onKey, t }: SearchBoxProps) {
  const field = useRef<HTMLInputElement>(null);
  // The field is drawn anew when a card closes: the focus comes back to it, behind what was typed.
  useEffect(() => focusWhenDrawn(field.current!), []);

  return (
    <div class="search">
      <SearchIcon />
      <input
        ref={field}
        id={SEARCH_FIELD_ID}
        class="search-field"
        type="text"
        role="combobox"
        inputMode="search"
        enterKeyHint="search"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        aria-label={t("popup_search_label")}
        aria-autocomplete="list"
        aria-expanded={activeId !== undefined}
        aria-controls={RESULT_LIST_ID}
        aria-activedescendant={activeId === undefined ? undefined : optionId(activeId)}
        placeholder={t("popup_search_label")}
        value={query}
        onInput={(event) => onType(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (onKey(event)) event.preventDefault();
        }}
      />
      {query !== "" && (
        <button
          type="button"
          class="icon-button"
          aria-label={t("popup_search_clear")}
          onClick={() => {
            onType("");
            field.current?.focus();
          }}
        >
          <ClearIcon />
        </button>
      )}
    </div>
  );
}

/**
 * Focuses an element, at the first frame that lets it take the focus: Firefox
 * may load a popup out of sight, where nothing can.
 * @returns gives up
 */
function focusWhenDrawn(element: HTMLElement): () => void {
  let frame = 0;
  const focus = (): void => {
    element.focus();
    if (document.activeElement !== element) frame = requestAnimationFrame(focus);
  };
  focus();
  return () => cancelAnimationFrame(frame);
}
