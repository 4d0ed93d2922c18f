/**
 * `npm start`: the extension at work on the demo article. With a display a
 * browser opens and stays; without one both browsers do the same headless and
 * leave screenshots.
 */
import { mkdirSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { findBrowsers } from "../prepare.mjs";
import { BROWSERS, type BrowserName, type Extended, launch, openTab, waitFor } from "./browsers";
import { hoverCard } from "./card";
import { findMark } from "./marks";
import { openPopupPage } from "./popup";
import { Site } from "./site";

const ARTICLE = new URL("../pages/demo-article.html", import.meta.url);
const PICTURES = fileURLToPath(new URL("../../.output/demo", import.meta.url));

const hasDisplay = process.platform !== "linux" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const available = findBrowsers([...BROWSERS]);
const names = BROWSERS.filter((name) => available[name]);

async function main(): Promise<void> {
  const site = await Site.open();
  try {
    if (hasDisplay) await showArticle(names[0]!, site);
    else for (const name of names) await takePictures(name, site);
  } finally {
    await site.close();
  }
}

/** Opens the article in a browser for the person at the keyboard, until they close it. */
async function showArticle(name: BrowserName, site: Site): Promise<void> {
  const extended = await launch(name, { proxyPort: site.port, headless: false });
  await openTab(extended, await site.serveFile(ARTICLE));
  console.log(`${name} is open on the demo article: rest the pointer on a marked name. Close it to end.`);
  await new Promise((resolve) => extended.browser.once("disconnected", resolve));
}

async function takePictures(name: BrowserName, site: Site): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  const extended = await launch(name, { proxyPort: site.port });
  try {
    const page = await openTab(extended, await site.serveFile(ARTICLE));
    const shoot = async (target: typeof page, what: string): Promise<void> => {
      const path = `${PICTURES}/${name}-${what}.png` as const;
      await target.screenshot({ path });
      console.log(`  ${relative(process.cwd(), path)}`);
    };
    console.log(`No display: pictures of ${name}, headless`);
    await findMark(page, "Tianwen 1");
    await shoot(page, "marks");
    await hoverCard(extended, page, "Chang'e 5");
    await shoot(page, "card");
    await shoot(await searchPopup(extended), "popup");
  } finally {
    await extended.browser.close();
  }
}

async function searchPopup(extended: Extended): Promise<Awaited<ReturnType<typeof openPopupPage>>> {
  const popup = await openPopupPage(extended);
  await popup.setViewport({ width: 380, height: 580 });
  await popup.keyboard.type("voyger");
  await waitFor("results", () => popup.evaluate(() => document.querySelector("[role=option]") !== null));
  return popup;
}

await main();
