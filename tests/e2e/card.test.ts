/** The card: opening, what it says, staying, closing. */
import { describe, expect, it } from "vitest";
import { BROWSERS } from "./browsers";
import { hoverCard, openCard, waitForNoCard } from "./card";
import { findMark } from "./marks";
import { useSession } from "./session";
import { findAll, readTree } from "./shadow";

describe.each(BROWSERS)("the card in %s", (name) => {
  const session = useSession(name);

  it("opens with the right record where the pointer rests", async () => {
    const page = await session.openSaved("demo-article.html");
    const { card } = await hoverCard(session.extended, page, "Chang'e 5");
    for (const part of ["Chang'e 5", "嫦娥五号", "CNSA", "Long March 5", "Sample mass", "1.731", "NSSDCA", "2026"]) {
      expect(card.text).toContain(part);
    }
    expect(session.errors).toEqual([]);
  });

  it("never lies over the name", async () => {
    const page = await session.openSaved("demo-article.html");
    for (const text of ["Chang'e 5", "Tianwen 1", "Chang'e-5"]) {
      await findMark(page, text);
      await page.evaluate((wanted) => {
        const range = [...CSS.highlights.get("perilune")!].find(({ startContainer }) =>
          startContainer.textContent!.includes(wanted),
        );
        range?.startContainer.parentElement?.scrollIntoView({
          block: "center",
        });
      }, text);
      const { card, mark } = await hoverCard(session.extended, page, text);
      const box = (await card.box())!;
      const apart =
        box.x >= mark.rect.right - 1 ||
        box.x + box.width <= mark.rect.left + 1 ||
        box.y >= mark.rect.bottom - 1 ||
        box.y + box.height <= mark.rect.top + 1;
      expect(apart).toBe(true);
      expect(box.width).toBeGreaterThanOrEqual(320);
      expect(box.width).toBeLessThanOrEqual(402);
      await page.keyboard.press("Escape");
      await page.mouse.move(5, 5);
      await waitForNoCard(session.extended, page);
    }
  });

  it("stays while the pointer travels to it and closes when it has left", async () => {
    const page = await session.openSaved("demo-article.html");
    const { card } = await hoverCard(session.extended, page, "Tianwen 1");
    const box = (await card.box())!;
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, {
      steps: 25,
    });
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await openCard(session.extended, page)).toBeDefined();
    await page.mouse.move(3, 3, { steps: 10 });
    await waitForNoCard(session.extended, page);
  });

  it("closes on Esc, which the page does not hear; without a card Esc is the page's", async () => {
    const page = await session.openSaved("demo-article.html");
    await page.evaluate(() => {
      document.addEventListener("keydown", ({ key }) => document.body.setAttribute("data-heard", key));
    });
    const heard = () => page.evaluate(() => document.body.getAttribute("data-heard"));
    await hoverCard(session.extended, page, "Tianwen 1");
    await page.keyboard.press("Escape");
    await waitForNoCard(session.extended, page);
    expect(await heard()).toBeNull();
    await page.keyboard.press("Escape");
    expect(await heard()).toBe("Escape");
  });

  it("does not open while the pointer only passes", async () => {
    const page = await session.openSaved("demo-article.html");
    const mark = await findMark(page, "Tianwen 1");
    await page.mouse.move(mark.x - 200, mark.y);
    await page.mouse.move(mark.x + 200, mark.y, { steps: 10 });
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(await openCard(session.extended, page)).toBeUndefined();
  });

  it("sits in one closed shadow root in the top layer", async () => {
    const page = await session.openSaved("demo-article.html");
    await hoverCard(session.extended, page, "Tianwen 1");
    const host = await page.evaluate(() => {
      const hosts = [...document.querySelectorAll("[popover]")];
      return hosts.map((element) => ({
        root: element.shadowRoot,
        open: element.matches(":popover-open"),
      }));
    });
    expect(host).toEqual([{ root: null, open: true }]);
    expect(findAll(await readTree(name, page), ({ attributes }) => attributes.role === "dialog")).toHaveLength(1);
  });
});
