/** Wires the options page to the settings and the packaged catalogue. */
import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import { browser } from "wxt/browser";
import type { Translate } from "../../components/messages";
import { createReader } from "../../components/reader";
import type { SearchEntry } from "../../data/card";
import type { Settings } from "../../data/settings";
import { loadSettings, saveSettings, watchSettings } from "../../data/settings-store";
import { App } from "./App";
import "../../components/tokens.css";
import "../../components/page.css";
import "./options.css";

const t: Translate = (key, ...substitutions) =>
  (browser.i18n as { getMessage(key: string, substitutions: string[]): string }).getMessage(key, substitutions);

function Options() {
  const [settings, setSettings] = useState<Settings>();
  const [entries, setEntries] = useState<ReadonlyMap<string, SearchEntry>>(new Map());

  useEffect(() => {
    const watching = new AbortController();
    watchSettings(setSettings, watching.signal);
    void readEntries().then(setEntries);
    void loadSettings().then(setSettings);
    return () => watching.abort();
  }, []);

  return (
    <App
      settings={settings}
      entries={entries}
      version={browser.runtime.getManifest().version}
      locale={createReader(t("ui_language"), navigator.language, "auto").locale}
      t={t}
      save={saveSettings}
    />
  );
}

async function readEntries(): Promise<ReadonlyMap<string, SearchEntry>> {
  const response = await fetch("/search.json");
  const entries = (await response.json()) as SearchEntry[];
  return new Map(entries.map((entry) => [entry.id, entry]));
}

document.documentElement.lang = t("ui_language");
document.documentElement.dir = t("text_direction");
document.title = t("options_title");
render(<Options />, document.getElementById("root")!);
