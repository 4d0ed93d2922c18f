/** Pages that go wrong, and what becomes of them: nothing. */
import { describe, expect, it } from "vitest";
import { BROWSERS, openTab, waitFor } from "./browsers";
import { hoverCard, openCard, waitForNoCard } from "./card";
import { findMark, paintedMarks } from "./marks";
import { sharedPage, useSession } from "./session";

describe.each(BROWSERS)("hostile pages in %s", (name) => {
  const session = useSession(name);

  it("reads 5 MB of text to its end", async () => {
    const sentence = "Nothing of note was said by anybody that day, and the rain kept on until the evening came. ";
    const paragraph = `<p>${sentence.repeat(10)}</p>`;
    const html = `<!doctype html><title>Long</title><p>Apollo 11</p>${paragraph.repeat(5500)}<p>Luna 16</p>`;
    expect(html.length).toBeGreaterThan(5_000_000);
    const page = await session.openHtml(html);
    await findMark(page, "Apollo 11");
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    await findMark(page, "Luna 16");
    expect(session.errors).toEqual([]);
  });

  it("lives through a document that never had a body, and one that loses its root", async () => {
    await session.openHtml("<?xml version='1.0'?><feed><title>Apollo 11</title></feed>", {
      "content-type": "application/xml",
    });
    const page = await session.openHtml("<!doctype html><title>Rootless</title><p>Apollo 11</p>");
    await findMark(page, "Apollo 11");
    await page.evaluate(() => {
      const root = document.documentElement;
      root.remove();
      setTimeout(() => document.append(root), 300);
    });
    await waitFor("the mark to go", async () => (await paintedMarks(page)).length === 0);
    await findMark(page, "Apollo 11");
    expect(session.errors).toEqual([]);
  });

  it("closes the card when the text under it goes", async () => {
    const page = await session.openHtml(
      "<!doctype html><title>Gone</title><main><p>Then Apollo 11 flew to the Moon.</p></main>",
    );
    await hoverCard(session.extended, page, "Apollo 11");
    await page.evaluate(() => document.querySelector("main")!.replaceChildren());
    await waitForNoCard(session.extended, page);
    expect(await paintedMarks(page)).toEqual([]);
    expect(session.errors).toEqual([]);
  });

  it("works under default-src 'none' with trusted types", async () => {
    const page = await session.openSaved("demo-article.html", {
      "content-security-policy": "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    });
    const { card } = await hoverCard(session.extended, page, "Tianwen 1");
    expect(card.text).toContain("天问一号");
    const width = (await card.box())!.width;
    expect(width).toBeGreaterThanOrEqual(320);
    // The policy stops the page's own inline style; a complaint about that is the page's.
    expect(session.errors.filter((error) => /extension|perilune/i.test(error))).toEqual([]);
  });

  it("lives through its own reload under an open page", async () => {
    const page = await session.openSaved("demo-article.html");
    await hoverCard(session.extended, page, "Tianwen 1");
    await session.reinstall();
    await page.evaluate(() => document.querySelector("p")!.append(" And Luna 16 again, with Venera 7."));
    await page.mouse.move(2, 2);
    const mark = await findMark(page, "Luna 16");
    await page.mouse.move(mark.x, mark.y, { steps: 8 });
    if (name === "firefox") {
      // Firefox puts the new version into open pages, where it takes over.
      await findMark(page, "Venera 7");
      await waitFor("a card", () => openCard(session.extended, page));
    } else {
      // Chrome leaves the old one cut off; it takes all of its own away as soon as it is asked for something.
      await waitFor("the marks to go", async () => (await paintedMarks(page)).length === 0);
      expect(await page.evaluate(() => document.querySelector("perilune-card"))).toBeNull();
    }
    await page.reload();
    const { card } = await hoverCard(session.extended, page, "Tianwen 1");
    expect(card.text).toContain("天问一号");
    expect(session.errors).toEqual([]);
  });

  const real = ["artemis.html", "europa-clipper.html", "iss-zh-gmw.html", "soyuz-progress-yahoo.html"].flatMap(
    (file) => sharedPage(`real/${file}`) ?? [],
  );
  it.runIf(real.length > 0)("marks saved pages of the press", async () => {
    for (const file of real) {
      // Their scripts lack the servers they were saved from, and would lead away from the page.
      const url = await session.site.serveFile(file, { "content-security-policy": "script-src 'none'" });
      const page = await openTab(session.extended, url);
      await waitFor(`marks in ${file.pathname}`, async () => (await paintedMarks(page)).length > 0);
    }
  });
});
