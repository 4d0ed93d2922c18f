/** The toolbar popup as the browser itself opens it over a tab, in both browsers. */
import type { Page } from "puppeteer-core";
import { type Extended, waitFor } from "./browsers";

export interface Popup {
  /**
   * Runs a function in the popup.
   * @param source text of a function of the popup's window; it must return something JSON can hold
   */
  evaluate<T>(source: string): Promise<T>;
}

/** Clicks the extension's toolbar button over this tab and waits for the popup's content. */
export async function openPopup(extended: Extended, page: Page): Promise<Popup> {
  const popup = await (extended.name === "chromium" ? openInChromium(extended, page) : openInFirefox(extended, page));
  await waitFor("the popup's search field", () =>
    popup.evaluate("(window) => window.document.querySelector('input') !== null"),
  );
  return popup;
}

async function openInChromium({ browser, extensionId }: Extended, page: Page): Promise<Popup> {
  const extension = (await browser.extensions()).get(extensionId)!;
  await extension.triggerAction(page);
  const popup = await waitFor("the popup", async () =>
    (await extension.pages()).find((candidate) => candidate.url().endsWith("/popup.html")),
  );
  return {
    evaluate: <T>(source: string) => popup.evaluate(`(${source})(window)`) as Promise<T>,
  };
}

interface BidiConnection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

/**
 * WebDriver BiDi does not list Firefox's popups, so they are reached as Firefox's own tests do:
 * from the browser window, by a frame script in the popup's `<browser>` element.
 */
async function openInFirefox({ browser, extensionId }: Extended, page: Page): Promise<Popup> {
  await page.bringToFront();
  const { connection } = browser as unknown as { connection: BidiConnection };
  const tree = (await connection.send("browsingContext.getTree", { "moz:scope": "chrome" })).result as {
    contexts: { context: string }[];
  };
  const runInWindow = async (expression: string): Promise<string> => {
    const { result } = await connection.send("script.evaluate", {
      expression,
      awaitPromise: true,
      target: { context: tree.contexts[0]!.context },
    });
    const answer = result as {
      type: string;
      result?: { value: string };
      exceptionDetails?: { text: string };
    };
    if (answer.type !== "success") throw new Error(answer.exceptionDetails?.text);
    return answer.result!.value;
  };
  await runInWindow(`(async () => {
    const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
    const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(extensionId)});
    // A popup left open over another tab: the button would only close it.
    const left = document.querySelector("browser[webextension-view-type=popup]")?.closest("panel");
    if (left) {
      const hidden = new Promise((resolve) => left.addEventListener("popuphidden", resolve, { once: true }));
      left.hidePopup();
      await hidden;
    }
    await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
  })()`);
  const runInPopup = async <T>(body: string): Promise<T> => {
    const script = `(async () => {
      let answer;
      try { answer = { value: await (${body})(content) }; } catch (error) { answer = { error: String(error) }; }
      sendAsyncMessage("perilune:answer", JSON.stringify(answer));
    })()`;
    const json = await runInWindow(`new Promise((resolve, reject) => {
      const popup = document.querySelector("browser[webextension-view-type=popup]");
      if (!popup?.messageManager) return resolve("{}");
      // Firefox loads a popup out of sight and then moves it: a question asked meanwhile is lost.
      setTimeout(resolve, 1000, "{}");
      popup.messageManager.addMessageListener("perilune:answer", function listen({ data }) {
        popup.messageManager.removeMessageListener("perilune:answer", listen);
        resolve(data);
      });
      popup.messageManager.loadFrameScript("data:," + encodeURIComponent(${JSON.stringify(script)}), false);
    })`);
    const { value, error } = JSON.parse(json) as { value?: T; error?: string };
    if (error) throw new Error(error);
    return value as T;
  };
  return { evaluate: runInPopup };
}

/** Opens a page of the extension in a tab of its own, where puppeteer's keyboard reaches it in both browsers. */
export async function openExtensionPage({ browser, origin }: Extended, path: string): Promise<Page> {
  const page = await browser.newPage();
  // Firefox never reports the load of an extension's page: wait for what it draws instead.
  void page.goto(`${origin}/${path}`).catch(() => undefined);
  await waitFor(`${path} to be drawn`, () =>
    page.evaluate(() => (document.querySelector("main")?.childElementCount ?? 0) > 0).catch(() => false),
  );
  return page;
}

/** Opens the popup in a tab of its own, its search field ready to be typed in. */
export async function openPopupPage(extended: Extended): Promise<Page> {
  const popup = await openExtensionPage(extended, "popup.html");
  await popup.bringToFront();
  await waitFor("focus in the search field", () =>
    popup.evaluate(() => document.activeElement?.getAttribute("role") === "combobox"),
  );
  return popup;
}
