/** Ways to a card other than the mouse, and places other than a page's own text. */
import { describe, expect, it } from "vitest";
import { BROWSERS, waitFor } from "./browsers";
import { hoverCard, openCard, waitForNoCard } from "./card";
import { openBehind } from "./extension";
import { findMark, paintedMarks } from "./marks";
import { useSession } from "./session";
import { OTHER_HOST } from "./site";

describe.each(BROWSERS)("reaching a card in %s", (name) => {
  const session = useSession(name);

  it("by keyboard: from name to name, the focus in the card and back on Esc", async () => {
    const page = await session.openHtml(
      `<!doctype html><title>Keys</title><button>Before</button><p>Apollo 11 flew.</p><p style="margin-top: 2000px">Luna 16 flew.</p>`,
    );
    await findMark(page, "Apollo 11");
    await page.focus("button");
    const behind = await openBehind(session.extended, page);
    const heading = async () => (await openCard(session.extended, page))?.text;
    const focused = () => page.evaluate(() => document.activeElement!.localName);

    expect(await behind.askTabs({ type: "stepMention", direction: 1 })).toContain(true);
    await waitFor("Apollo 11's card", async () => (await heading())?.startsWith("Apollo 11"));
    expect(await focused()).toBe("perilune-card");
    await behind.askTabs({ type: "stepMention", direction: 1 });
    await waitFor("Luna 16's card", async () => (await heading())?.includes("Luna 16"));
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(500);
    await behind.askTabs({ type: "stepMention", direction: -1 });
    await waitFor("Apollo 11's card again", async () => (await heading())?.includes("Apollo 11"));
    await page.keyboard.press("Escape");
    await waitForNoCard(session.extended, page);
    expect(await focused()).toBe("button");
    expect(session.errors).toEqual([]);
  });

  it("in a frame of the same site, and not in another site's", async () => {
    const text = "<!doctype html><title>In</title><p>Luna 16 in a frame.</p>";
    const ours = session.site.serve("/framed.html", text);
    const theirs = session.site.serve("/framed.html", text, {}, OTHER_HOST);
    const page = await session.openHtml(`<!doctype html><title>Out</title><p>Apollo 11</p>
      <iframe src="${ours}" width="700" height="400"></iframe><iframe src="${theirs}" width="700" height="200"></iframe>
      <iframe srcdoc="<p>Luna 20 in no file</p>" width="700" height="100"></iframe>`);
    await findMark(page, "Apollo 11");
    const painted = (url: string) => async () => {
      const frame = page.frames().find((one) => one.url() === url);
      return frame?.evaluate(() => CSS.highlights.get("perilune")?.size ?? 0);
    };
    await waitFor("a mark in our frame", async () => (await painted(ours)()) === 1);
    await waitFor("a mark in the frame without a file", async () => (await painted("about:srcdoc")()) === 1);
    expect(await painted(theirs)()).toBe(0);
  });

  it("not any more once the page has gone elsewhere by itself", async () => {
    const page = await session.openSaved("demo-article.html");
    await hoverCard(session.extended, page, "Tianwen 1");
    await page.evaluate(() => history.pushState({}, "", "/elsewhere"));
    await waitForNoCard(session.extended, page);
  });

  it("in a page that changes ten times a second, whose marks stand all the while", async () => {
    const page = await session.openHtml(`<!doctype html><title>Live</title><p>Apollo 11 flew.</p><ol></ol><script>
      let beat = 0;
      setInterval(() => {
        const item = document.createElement("li");
        item.textContent = "Minute " + ++beat + ": Luna 16 flies on.";
        document.querySelector("ol").prepend(item);
        document.querySelectorAll("li")[20]?.remove();
      }, 100);
    </script>`);
    await findMark(page, "Luna 16");
    const seen: string[][] = [];
    for (let look = 0; look < 15; look++) {
      seen.push((await paintedMarks(page)).map(({ text }) => text));
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    for (const texts of seen) expect(texts).toContain("Apollo 11");
    const [marks, items] = await page.evaluate(() => [
      [...CSS.highlights.get("perilune")!].filter(({ startContainer }) => startContainer.isConnected).length,
      document.querySelectorAll("li").length,
    ]);
    // The newest item may not have been read yet; nothing that has left is still painted.
    expect(marks!).toBeGreaterThanOrEqual(items!);
    expect(marks!).toBeLessThanOrEqual(items! + 1);
    await hoverCard(session.extended, page, "Apollo 11");
    expect(session.errors).toEqual([]);
  });
});

describe("reaching a card by touch", () => {
  const session = useSession("chromium");

  it("opens on a tap, and closes on a tap beside it", async () => {
    const page = await session.openHtml(
      `<!doctype html><title>Touch</title><p>Apollo 11 flew.</p><p><a href="#there">Luna 16</a> flew.</p>`,
    );
    const mark = await findMark(page, "Apollo 11");
    await page.touchscreen.tap(mark.x, mark.y);
    const card = await waitFor("a card", () => openCard(session.extended, page));
    expect(card.text).toContain("Apollo 11");
    await page.touchscreen.tap(900, 700);
    await waitForNoCard(session.extended, page);
    const link = await findMark(page, "Luna 16");
    await page.touchscreen.tap(link.x, link.y);
    await waitFor("the link to be followed", () => page.evaluate(() => location.hash === "#there"));
    expect(await openCard(session.extended, page)).toBeUndefined();
  });
});
