/** Where measuring takes place: a site with the pages, and browsers with precise clocks. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { build, type Rollup } from "vite";
import { explainMissing, findBrowsers } from "../prepare.mjs";
import type { BenchLexicon } from "./lexicons";

export type BrowserName = "chromium" | "firefox";

/** Some of what is measured takes minutes. */
const PATIENCE_MS = 900_000;

/** Only a page that shares its process with no other site is given precise clocks: https://web.dev/articles/coop-coep */
const ISOLATED = {
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-embedder-policy": "require-corp",
  "cache-control": "no-store",
};

export class Stage {
  readonly #served = new Map<string, { type: string; body: string }>();
  readonly #server: Server = createServer((request, response) => {
    const found = this.#served.get(request.url ?? "");
    if (found) response.writeHead(200, { ...ISOLATED, "content-type": `${found.type}; charset=utf-8` }).end(found.body);
    else response.writeHead(404).end();
  });

  private constructor() {}

  static async open(): Promise<Stage> {
    const stage = new Stage();
    stage.#served.set("/bench.js", { type: "text/javascript", body: await bundle() });
    await new Promise<void>((resolve) => stage.#server.listen(0, "127.0.0.1", resolve));
    return stage;
  }

  /** Serves a page with this inside its body. */
  servePage(path: string, body: string): void {
    const head = '<meta charset="utf-8"><title>The week in the region</title><script src="/bench.js"></script>';
    const html = `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
    this.#served.set(path, { type: "text/html", body: html });
  }

  serveLexicon(path: string, lexicon: BenchLexicon): void {
    this.#served.set(path, { type: "application/json", body: JSON.stringify(lexicon) });
  }

  /** Opens a page in a tab of its own, asks it something and closes it. */
  async inFreshPage<T>(browser: Browser, path: string, ask: (page: Page) => Promise<T>): Promise<T> {
    const page = await browser.newPage();
    try {
      const { port } = this.#server.address() as AddressInfo;
      await page.goto(`http://127.0.0.1:${port}${path}`, { waitUntil: "load", timeout: PATIENCE_MS });
      return await ask(page);
    } finally {
      await page.close();
    }
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

/**
 * Starts a browser on an empty profile.
 * @throws Error saying what to install when it is not there
 */
export function launch(name: BrowserName): Promise<Browser> {
  const executablePath = findBrowsers([name])[name];
  if (!executablePath) throw new Error(explainMissing([name]));
  const shared = { executablePath, headless: true, protocolTimeout: PATIENCE_MS };
  if (name === "firefox") {
    const extraPrefsFirefox = {
      "privacy.reduceTimerPrecision": false,
      // A script that runs for long is what is measured, not a fault.
      "dom.max_script_run_time": 0,
    };
    return puppeteer.launch({ ...shared, browser: "firefox", extraPrefsFirefox });
  }
  return puppeteer.launch({
    ...shared,
    pipe: true,
    args: [
      // Chromium's sandbox cannot start for root, which is who runs in a container.
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
    ],
  });
}

/** `page.ts` as one script that leaves its exports in the global `bench`, minified as what is shipped. */
async function bundle(): Promise<string> {
  const entry = fileURLToPath(new URL("./page.ts", import.meta.url));
  const [{ output }] = (await build({
    configFile: false,
    logLevel: "warn",
    build: { write: false, lib: { entry, formats: ["iife"], name: "bench" } },
  })) as [Rollup.RollupOutput];
  return output[0].code;
}
