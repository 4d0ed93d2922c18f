/** Real browsers with the built extension in them, and what puppeteer lacks to look inside. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { explainMissing, findBrowsers } from "../prepare.mjs";

export type BrowserName = "chromium" | "firefox";
export const BROWSERS: readonly BrowserName[] = ["chromium", "firefox"];

/** Firefox makes up an extension's address at each installation, unless told. */
const FIREFOX_UUID = "6a1e6a3c-4f5b-4f0e-9a6b-1f0a7b1c2d3e";

export interface LaunchOptions {
  /** Port of the proxy that answers for the whole web. */
  proxyPort: number;
  headless?: boolean;
}

/** A browser with Perilune installed. */
export interface Extended {
  name: BrowserName;
  browser: Browser;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  origin: string;
  /** The extension's id in this browser. */
  extensionId: string;
}

/** The folder `npm run build` or `build:firefox` leaves for a browser. */
export function outputFolder(name: BrowserName): string {
  return fileURLToPath(new URL(`../../.output/${name === "chromium" ? "chrome" : "firefox"}-mv3`, import.meta.url));
}

/**
 * Starts a browser on an empty profile and installs the built extension.
 * @throws Error saying what to install when the browser is not there
 */
export function launch(name: BrowserName, options: LaunchOptions): Promise<Extended> {
  return name === "chromium" ? launchChromium(options) : launchFirefox(options);
}

async function launchChromium({ proxyPort, headless = true }: LaunchOptions): Promise<Extended> {
  const browser = await puppeteer.launch({
    executablePath: executable("chromium"),
    headless,
    enableExtensions: true,
    pipe: true,
    defaultViewport: { width: 1000, height: 760 },
    args: [
      `--proxy-server=127.0.0.1:${proxyPort}`,
      "--proxy-bypass-list=<-loopback>",
      // Chromium's sandbox cannot start for root, which is who runs in a container.
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
    ],
  });
  const extensionId = await browser.installExtension(outputFolder("chromium"));
  return {
    name: "chromium",
    browser,
    extensionId,
    origin: `chrome-extension://${extensionId}`,
  };
}

async function launchFirefox({ proxyPort, headless = true }: LaunchOptions): Promise<Extended> {
  const manifest = JSON.parse(readFileSync(`${outputFolder("firefox")}/manifest.json`, "utf8"));
  const addonId: string = manifest.browser_specific_settings.gecko.id;
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: executable("firefox"),
    headless,
    defaultViewport: { width: 1000, height: 760 },
    args: ["--remote-allow-system-access"],
    extraPrefsFirefox: {
      "extensions.webextensions.uuids": JSON.stringify({
        [addonId]: FIREFOX_UUID,
      }),
      "network.proxy.type": 1,
      "network.proxy.http": "127.0.0.1",
      "network.proxy.http_port": proxyPort,
      "network.proxy.ssl": "127.0.0.1",
      "network.proxy.ssl_port": proxyPort,
      "network.proxy.no_proxies_on": "",
      "network.proxy.allow_hijacking_localhost": true,
      // Firefox's own traffic, which would be taken for ours.
      "network.captive-portal-service.enabled": false,
      "network.connectivity-service.enabled": false,
      "services.settings.server": "data:,",
      "browser.aboutHomeSnippets.updateUrl": "",
      "browser.newtabpage.activity-stream.feeds.system.topstories": false,
      "media.gmp-manager.updateEnabled": false,
      "extensions.getAddons.cache.enabled": false,
      "app.normandy.enabled": false,
      "dom.push.connection.enabled": false,
    },
  });
  await browser.installExtension(outputFolder("firefox"));
  return {
    name: "firefox",
    browser,
    extensionId: addonId,
    origin: `moz-extension://${FIREFOX_UUID}`,
  };
}

function executable(name: BrowserName): string {
  const path = findBrowsers([name])[name];
  if (!path) throw new Error(explainMissing([name]));
  return path;
}

/**
 * Opens an address in a new tab that is brought to the front.
 * @param prepare is given the tab before it loads anything
 */
export async function openTab({ browser }: Extended, url: string, prepare?: (page: Page) => void): Promise<Page> {
  const page = await browser.newPage();
  prepare?.(page);
  await page.goto(url, { waitUntil: "load" });
  await page.bringToFront();
  return page;
}

/**
 * Asks again until there is an answer that is neither `undefined` nor `false`.
 * @throws Error with `what` when none came within 10 s
 */
export async function waitFor<T>(what: string, ask: () => Promise<T | undefined | false>): Promise<T> {
  const end = Date.now() + 10_000;
  while (Date.now() < end) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
  throw new Error(`${what}: not within 10 s`);
}
