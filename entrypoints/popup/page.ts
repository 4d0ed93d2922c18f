/** The page the popup speaks of: which tab, which site, what it mentions. */
import { browser } from "wxt/browser";
import { callTab, type PageMention } from "../background/messages";

/** The tab in front of the reader. */
export interface PageTab {
  id: number;
  /** Host as `location.hostname` gives it; undefined where the page has none. */
  host?: string;
}

/** The tab the popup was opened over. Its address is known by `activeTab`, which the click grants. */
export async function findPageTab(): Promise<PageTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  const host = hostOf(tab.url);
  return { id: tab.id, ...(host !== undefined && { host }) };
}

/** The host of a web page's address; undefined for any other address. */
export function hostOf(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  return protocol === "https:" || protocol === "http:" ? hostname : undefined;
}

/** What the tab's page mentions; undefined where no content script of ours answers. */
export function readMentions(tab: PageTab): Promise<PageMention[] | undefined> {
  return callTab(tab.id, "listMentions", {}).catch(() => undefined);
}
