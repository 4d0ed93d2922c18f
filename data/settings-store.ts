/** The one file that names `browser.storage`. */
import { browser } from "wxt/browser";
import { DEFAULT_SETTINGS, repairSettings, type Settings } from "./settings";

/** Reads the settings, repaired. */
export async function loadSettings(): Promise<Settings> {
  return repairSettings(await browser.storage.local.get(Object.keys(DEFAULT_SETTINGS)));
}

/**
 * Stores what changed. A value that is the default is removed instead, so that
 * a later default reaches readers who never chose.
 */
export async function saveSettings(changes: Partial<Settings>): Promise<void> {
  const entries = Object.entries(changes) as [keyof Settings, unknown][];
  const isDefault = ([key, value]: [keyof Settings, unknown]): boolean =>
    JSON.stringify(value) === JSON.stringify(DEFAULT_SETTINGS[key]);
  const removed = entries.filter(isDefault).map(([key]) => key);
  await browser.storage.local.set(Object.fromEntries(entries.filter((entry) => !isDefault(entry))));
  await browser.storage.local.remove(removed);
}

/** Calls back with the settings after each change, in this or any other page of the extension, until the signal aborts. */
export function watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (_changes: unknown, area: string): void => {
    if (area === "local") void loadSettings().then(onChange);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener("abort", () => browser.storage.onChanged.removeListener(listener), { once: true });
}
