/** One browser and one recording site for a test file, and what most tests ask of them. */
import { existsSync } from "node:fs";
import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll } from "vitest";
import { type BrowserName, type Extended, launch, openTab, outputFolder } from "./browsers";
import { HOST, OTHER_HOST, Site } from "./site";

/** Pages of the wider world that may lie beside the checkout; tests that use them also have pages of their own. */
const SHARED_PAGES = new URL("../../../shared/pages/", import.meta.url);

export interface Session {
  site: Site;
  extended: Extended;
  /** Opens a page of `tests/pages`. */
  openSaved(name: string, headers?: Record<string, string>): Promise<Page>;
  /** Opens this HTML as a page of the news site. */
  openHtml(html: string, headers?: Record<string, string>): Promise<Page>;
  /** Updates the extension in place, as a browser does under open pages. */
  reinstall(): Promise<void>;
  /** Everything pages and the extension wrote to the console or threw, of errors only. */
  errors: string[];
}

/** Starts browser and site before a file's tests, closes each test's tabs, ends both after the last. */
export function useSession(name: BrowserName): Session {
  const session = { errors: [] as string[] } as Session;
  let count = 0;

  beforeAll(async () => {
    session.site = await Site.open();
    session.extended = await launch(name, { proxyPort: session.site.port });
    session.openHtml = async (html, headers) => open(session.site.serve(`/page-${++count}.html`, html, headers));
    session.openSaved = async (file, headers) =>
      open(await session.site.serveFile(new URL(`../pages/${file}`, import.meta.url), headers));
    session.reinstall = async () => {
      await session.extended.browser.installExtension(outputFolder(name));
    };
  });
  afterEach(async () => {
    const [first, ...others] = await session.extended.browser.pages();
    await Promise.all(others.map((page) => page.close()));
    await first?.goto("about:blank");
    session.errors.length = 0;
  });
  afterAll(async () => {
    await session.extended?.browser.close();
    await session.site?.close();
  });

  async function open(url: string): Promise<Page> {
    const page = await openTab(session.extended, url, (opened) => {
      opened.on("console", (message) => message.type() === "error" && session.errors.push(message.text()));
      opened.on("pageerror", (error) => session.errors.push(String(error)));
    });
    return page;
  }
  return session;
}

/** A page that lies beside the checkout, if it does. */
export function sharedPage(name: string): URL | undefined {
  const file = new URL(name, SHARED_PAGES);
  return existsSync(file) ? file : undefined;
}

/** Hosts that the tests' own pages live on. */
export const OWN_HOSTS: readonly string[] = [HOST, OTHER_HOST];
