/** axe-core finds nothing to complain of in card, popup and options. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import { BROWSERS, waitFor } from "./browsers";
import { hoverCard } from "./card";
import { openExtensionPage, openPopupPage } from "./popup";
import { useSession } from "./session";
import { readShadowMarkup } from "./shadow";

const AXE = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe objects to in the page, as `rule: element`. */
async function violationsIn(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations } = (await page.evaluate("axe.run()")) as AxeResults;
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
}

describe.each(BROWSERS)("accessibility in %s", (name) => {
  const session = useSession(name);

  // WebDriver BiDi cannot put Firefox in the dark.
  it.each(name === "chromium" ? ["light", "dark"] : ["light"])("of the card, %s", async (scheme) => {
    const page = await session.openSaved("demo-article.html");
    await hoverCard(session.extended, page, "Chang'e 5");
    const markup = await waitFor("the card's markup", () => readShadowMarkup(name, page));
    // axe does not see into closed shadow roots, so the same markup is drawn in an open one.
    const copy = await session.openHtml(
      "<!doctype html><html lang=en><title>Card</title><main><h1>Card</h1><div id=host></div></main>",
    );
    if (scheme === "dark") await copy.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
    await copy.evaluate(({ html, css }) => {
      const root = document.querySelector("#host")!.attachShadow({ mode: "open" });
      root.innerHTML = html;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      root.adoptedStyleSheets = [sheet];
    }, markup);
    expect(await violationsIn(copy)).toEqual([]);
  });

  it("of the popup: at rest, with results, with a record", async () => {
    const popup = await openPopupPage(session.extended);
    expect(await violationsIn(popup)).toEqual([]);
    await popup.keyboard.type("apollo");
    await waitFor("results", () => popup.evaluate(() => document.querySelector("[role=option]") !== null));
    expect(await violationsIn(popup)).toEqual([]);
    await popup.keyboard.press("ArrowDown");
    await popup.keyboard.press("Enter");
    await waitFor("a record", () => popup.evaluate(() => document.querySelector("[role=option]") === null));
    expect(await violationsIn(popup)).toEqual([]);
  });

  it("of the options", async () => {
    const options = await openExtensionPage(session.extended, "options.html");
    expect(await violationsIn(options)).toEqual([]);
  });
});
