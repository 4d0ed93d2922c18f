/** What the reader chooses, and the pages that are open meanwhile. */
import { describe, expect, it } from "vitest";
import { BROWSERS, waitFor } from "./browsers";
import { hoverCard, openCard, waitForNoCard } from "./card";
import { openBehind } from "./extension";
import { findMark, paintedMarks } from "./marks";
import { openExtensionPage } from "./popup";
import { useSession } from "./session";
import { findAll } from "./shadow";

describe.each(BROWSERS)("settings in %s", (name) => {
  const session = useSession(name);
  const texts = async (page: Parameters<typeof paintedMarks>[0]) => (await paintedMarks(page)).map(({ text }) => text);

  it("takes the units chosen on the options page into the next card", async () => {
    const page = await session.openSaved("demo-article.html");
    const { card } = await hoverCard(session.extended, page, "Chang'e 5");
    expect(card.text).toContain("kg");
    await page.keyboard.press("Escape");
    const options = await openExtensionPage(session.extended, "options.html");
    await options.evaluate(() => document.querySelector<HTMLInputElement>("input[value=imperial]")!.click());
    await options.close();
    await page.bringToFront();
    await page.mouse.move(3, 3);
    await waitForNoCard(session.extended, page);
    const again = await hoverCard(session.extended, page, "Chang'e 5");
    expect(again.card.text).toContain("lb");
  });

  it("marks a mission no more once the reader says so on its card, and again once taken back", async () => {
    const page = await session.openSaved("demo-article.html");
    await findMark(page, "Chang'e-5");
    const { card } = await hoverCard(session.extended, page, "Tianwen 1");
    const buttons = findAll(card, ({ tag }) => tag === "button");
    const mute = (await buttons.at(-1)!.box())!;
    await page.mouse.move(mute.x + mute.width / 2, mute.y + mute.height / 2, { steps: 12 });
    await page.mouse.down();
    await page.mouse.up();
    await waitFor("the mark to go", async () => !(await texts(page)).includes("Tianwen 1"));
    await findMark(page, "Chang'e-5");
    expect(await openCard(session.extended, page)).toBeUndefined();

    const options = await openExtensionPage(session.extended, "options.html");
    await options.evaluate(() => document.querySelector<HTMLButtonElement>("li button")!.click());
    await page.bringToFront();
    await findMark(page, "Tianwen 1");
    expect(session.errors).toEqual([]);
  });

  it("is off on a page that is gone back to after its site was switched off", async () => {
    const page = await session.openSaved("demo-article.html");
    await findMark(page, "Tianwen 1");
    const behind = await openBehind(session.extended, page);
    await page.goto(session.site.serve("/next.html", "<!doctype html><title>Next</title><p>Nothing to see.</p>"));
    await behind.writeStorage({ disabledSites: ["news.example"] });
    await page.evaluate(() => history.back());
    await waitFor("the article", () =>
      page.evaluate(() => document.querySelector("article") !== null).catch(() => false),
    );
    await waitFor("the marks to go", async () => (await paintedMarks(page)).length === 0);
    await behind.writeStorage({});
    await findMark(page, "Tianwen 1");
  });
});
