/** What the browser or another page of the extension would do: ask a tab, read and write what is stored. */
import type { Page } from "puppeteer-core";
import type { Extended } from "./browsers";
import { openExtensionPage } from "./popup";

type Stored = Record<string, unknown>;

/** The part of the extension's API that is used here, as it stands in the extension's own pages. */
interface ExtensionApi {
  storage: { local: { get(keys: null): Promise<Stored>; set(items: Stored): Promise<void>; clear(): Promise<void> } };
  tabs: {
    query(filter: object): Promise<{ id: number }[]>;
    sendMessage(tab: number, message: object, options: { frameId: number }): Promise<unknown>;
  };
}

declare global {
  var chrome: ExtensionApi;
}

export interface ExtensionPage {
  /** All that is stored. */
  readStorage(): Promise<Stored>;
  /** Stores these values and removes all others. */
  writeStorage(items: Stored): Promise<void>;
  /** Sends a message to every tab's page. @returns the answers of those that know it */
  askTabs(message: { type: string; [key: string]: unknown }): Promise<unknown[]>;
}

/** Opens a page of the extension behind `front`, which stays the one in sight. */
export async function openBehind(extended: Extended, front: Page): Promise<ExtensionPage> {
  const page = await openExtensionPage(extended, "options.html");
  await front.bringToFront();
  return {
    readStorage: () => page.evaluate(() => chrome.storage.local.get(null)),
    writeStorage: (items) =>
      page.evaluate(async (wanted) => {
        await chrome.storage.local.clear();
        await chrome.storage.local.set(wanted);
      }, items),
    askTabs: (message) =>
      page.evaluate(async (sent) => {
        const tabs = await chrome.tabs.query({});
        // The extension's own pages and empty tabs have nobody who answers.
        const answers = tabs.map(({ id }) => chrome.tabs.sendMessage(id, sent, { frameId: 0 }).catch(() => undefined));
        return (await Promise.all(answers)).filter((answer) => answer !== undefined);
      }, message),
  };
}
