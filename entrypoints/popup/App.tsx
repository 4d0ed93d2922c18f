/** The popup: search above, the page or the results below, the site's switch at the bottom; or a card. */
import { useCallback, useMemo, useReducer } from "preact/hooks";
import type { Translate } from "../../components/messages";
import type { Reader } from "../../components/reader";
import type { Card, SearchEntry } from "../../data/card";
import { isSiteEnabled, type Settings } from "../../data/settings";
import type { PageMention } from "../background/messages";
import { CardView } from "./CardView";
import { describeEntry } from "./describe";
import { EmptyPanel } from "./EmptyPanel";
import { PAGE_LIST_ID } from "./PageList";
import { PagePanel } from "./PagePanel";
import type { PageTab } from "./page";
import { ResultList } from "./ResultList";
import { SEARCH_FIELD_ID, SearchBox } from "./SearchBox";
import { SiteSwitch } from "./SiteSwitch";
import { createSearch } from "./search";
import { INITIAL_STATE, type Key, readSearchKey, reducePopup } from "./state";
import { useMentions } from "./use-mentions";

/** Results shown at most: more is a list nobody reads, a longer query finds sooner. */
const RESULT_LIMIT = 40;

export interface AppProps {
  /** The catalogue, as search knows it; empty until it has been read. */
  entries: readonly SearchEntry[];
  settings: Settings;
  /** Undefined until it is known, or where there is none. */
  tab: PageTab | undefined;
  reader: Reader;
  version: string;
  t: Translate;
  loadCard(id: string): Promise<Card | undefined>;
  /** Puts a text on the clipboard; whether that worked. */
  copy(text: string): Promise<boolean>;
  readMentions(tab: PageTab): Promise<PageMention[] | undefined>;
  showMention(tab: PageTab, id: string): void;
  switchSite(host: string, enabled: boolean): void;
  openOptions(): void;
  close(): void;
}

export function App(props: AppProps) {
  const { entries, settings, tab, reader, t } = props;
  const [state, dispatch] = useReducer(reducePopup, INITIAL_STATE);
  const search = useMemo(() => createSearch(entries, (entry) => describeEntry(entry, t)), [entries, t]);
  const hits = useMemo(() => search(state.query, RESULT_LIMIT), [search, state.query]);
  const entriesById = useMemo(() => new Map(entries.map((entry) => [entry.id, entry])), [entries]);
  const host = tab?.host;
  const isEnabled = host === undefined || isSiteEnabled(settings, host);
  const answer = useMentions(tab, isEnabled, props.readMentions);
  const open = (id: string): void => dispatch({ type: "open", id });
  const goBack = useCallback(() => dispatch({ type: "back" }), []);

  const [shownCard, previous] = state.cards.toReversed();
  if (shownCard !== undefined) {
    return (
      <CardView
        key={state.cards.length}
        id={shownCard}
        backName={previous === undefined ? t("popup_back_to_search") : (entriesById.get(previous)?.name ?? previous)}
        loadCard={props.loadCard}
        copy={props.copy}
        reader={reader}
        t={t}
        onOpen={open}
        onBack={goBack}
      />
    );
  }

  const onKey = (key: Key): boolean => {
    const outcome = readSearchKey(
      key,
      state,
      hits.map(({ entry }) => entry.id),
    );
    if (outcome === undefined) return false;
    if (outcome === "close") props.close();
    else if (outcome === "enter page list") document.querySelector<HTMLElement>(`#${PAGE_LIST_ID} button`)?.focus();
    else dispatch(outcome);
    return true;
  };

  const count = new Intl.NumberFormat(reader.locale).format(entries.length);
  const isSearching = state.query.trim() !== "";
  return (
    <>
      <header>
        <h1 class="visually-hidden">{t("extension_name")}</h1>
        <SearchBox
          query={state.query}
          activeId={hits[state.active]?.entry.id}
          onType={(query) => dispatch({ type: "type", query })}
          onKey={onKey}
          t={t}
        />
      </header>
      <main>
        <p class="visually-hidden" role="status">
          {isSearching && t("popup_results_count", String(hits.length))}
        </p>
        {!isSearching && (
          <PagePanel
            answer={answer}
            isWebPage={host !== undefined}
            entries={entriesById}
            onShow={(id) => tab && props.showMention(tab, id)}
            onOpen={open}
            onLeave={() => document.getElementById(SEARCH_FIELD_ID)?.focus()}
            t={t}
          />
        )}
        {isSearching && hits.length > 0 && (
          <ResultList
            hits={hits}
            active={state.active}
            onActivate={(index) => dispatch({ type: "activate", index })}
            onOpen={open}
            t={t}
          />
        )}
        {isSearching && hits.length === 0 && (
          <EmptyPanel title={t("popup_nothing_found")} text={t("popup_nothing_found_hint")} />
        )}
      </main>
      <footer class="bottom">
        {host !== undefined && (
          <SiteSwitch host={host} enabled={isEnabled} onSwitch={(isOn) => props.switchSite(host, isOn)} t={t} />
        )}
        <p class="about">
          <span>{t("popup_records", count)}</span>
          <button type="button" class="link" onClick={props.openOptions}>
            {t("popup_options")}
          </button>
          <span class="version">{props.version}</span>
        </p>
      </footer>
    </>
  );
}
