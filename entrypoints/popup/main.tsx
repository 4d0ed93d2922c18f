/** Wires the popup to the browser: the tab, the settings, the packaged catalogue, the background. */
import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import { browser } from "wxt/browser";
import type { Translate } from "../../components/messages";
import { createReader } from "../../components/reader";
import type { Card, SearchEntry } from "../../data/card";
import { DEFAULT_SETTINGS, withSite } from "../../data/settings";
import { loadSettings, saveSettings, watchSettings } from "../../data/settings-store";
import { callBackground, callTab } from "../background/messages";
import { App } from "./App";
import { findPageTab, type PageTab, readMentions } from "./page";
import "../../components/tokens.css";
import "../../components/page.css";
import "../../components/fact-card.css";
import "../../components/mission-row.css";
import "./popup.css";

const t: Translate = (key, ...substitutions) =>
  (browser.i18n as { getMessage(key: string, substitutions: string[]): string }).getMessage(key, substitutions);

/** One list for all renders until the catalogue is there. */
const NO_ENTRIES: readonly SearchEntry[] = [];

/** Drawn at once, so that what is typed first is not lost; the rest comes as it is read. */
function Popup() {
  const [entries, setEntries] = useState(NO_ENTRIES);
  const [settings, setSettings] = useState(DEFAULT_SETTINGS);
  const [tab, setTab] = useState<PageTab>();

  useEffect(() => {
    const watching = new AbortController();
    watchSettings(setSettings, watching.signal);
    void readEntries().then(setEntries);
    // Together: a page must not be asked for mentions before it is known that its site is off.
    void Promise.all([loadSettings(), findPageTab()]).then(([stored, found]) => {
      setSettings(stored);
      setTab(found);
    });
    return () => watching.abort();
  }, []);

  return (
    <App
      entries={entries}
      settings={settings}
      tab={tab}
      reader={createReader(t("ui_language"), navigator.language, settings.units)}
      version={browser.runtime.getManifest().version}
      t={t}
      loadCard={loadCard}
      copy={copy}
      readMentions={readMentions}
      showMention={showMention}
      switchSite={switchSite}
      openOptions={openOptions}
      close={() => window.close()}
    />
  );
}

async function readEntries(): Promise<SearchEntry[]> {
  const response = await fetch("/search.json");
  return (await response.json()) as SearchEntry[];
}

async function loadCard(id: string): Promise<Card | undefined> {
  const [card] = await callBackground("getCards", { ids: [id] });
  return card;
}

function copy(text: string): Promise<boolean> {
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}

function showMention(tab: PageTab, id: string): void {
  // The page may have gone since it was listed; the list says so when it is read again.
  callTab(tab.id, "showMention", { id }).catch(() => undefined);
}

async function switchSite(host: string, enabled: boolean): Promise<void> {
  const { disabledSites } = withSite(await loadSettings(), host, enabled);
  await saveSettings({ disabledSites });
}

async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
  window.close();
}

document.documentElement.lang = t("ui_language");
document.documentElement.dir = t("text_direction");
render(<Popup />, document.getElementById("root")!);
