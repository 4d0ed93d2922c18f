/** What is marked in a page, and that nothing else happens to it. */
import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { BROWSERS, openTab, waitFor } from "./browsers";
import { hoverCard, waitForNoCard } from "./card";
import { findMark, paintedMarks, settledMarks } from "./marks";
import { sharedPage, useSession } from "./session";

describe.each(BROWSERS)("marks in %s", (name) => {
  const session = useSession(name);

  it("marks the missions of an article and nothing else", async () => {
    const expected = [
      "Chang'e 5",
      "Apollo program",
      "Luna 16",
      "20",
      "24",
      "Apollo 11",
      "Chang’e\u00a04",
      "Tianwen 1",
      "Chang'e-5",
    ];
    const page = await session.openSaved("demo-article.html");
    expect(await settledMarks(page, expected)).toEqual(expected);
  });

  const seed = sharedPage("seed-article.html");
  it.runIf(seed)("marks the article the project began with", async () => {
    const expected = ["Apollo", "Chang'e 5", "Chang'e 4", "Tianwen 1", "Chang'e-5"];
    const page = await openTab(session.extended, await session.site.serveFile(seed!));
    expect(await settledMarks(page, expected)).toEqual(expected);
  });

  it("marks names that are split over inline elements and leaves other meanings alone", async () => {
    const page = await session.openHtml(`<!doctype html><title>Spellings</title>
      <p><b>Apollo</b> 11, Chang&rsquo;e&nbsp;<em>5</em> and <a href="#"><span>Voy</span>ager</a>&nbsp;2 flew.</p>
      <p>Apollo<br>11 stands on two lines.</p>
      <p class=senses>The Apollo Theater in Harlem was full.</p>
      <p class=senses>To the Greeks the god Apollo drove the Sun.</p>
      <p class=senses>She runs Apollo Hospitals.</p>
      <p class=senses>The Apollo astronauts brought rocks home.</p>
      <p>Apollo 110 and Luna 1600 are no missions.</p>
      <textarea>Apollo 12</textarea><code>Apollo 13</code><div contenteditable>Apollo 14</div>
      <script>"Apollo 15"</script>`);
    // The line break ends a name: what stands before it is the programme.
    const expected = ["Apollo 11", "Chang’e\u00a05", "Voyager\u00a02", "Apollo", "Apollo"];
    expect(await settledMarks(page, expected)).toEqual(expected);
    const senses = await page.evaluate(() =>
      [...CSS.highlights.get("perilune")!]
        .map(({ startContainer }) => startContainer.parentElement!)
        .filter((element) => element.className === "senses")
        .map((element) => element.textContent),
    );
    expect(senses).toEqual(["The Apollo astronauts brought rocks home."]);
  });

  it("marks text that a script adds, follows text that changes, forgets text that goes", async () => {
    const page = await session.openHtml("<!doctype html><title>Live</title><main><p id=one>Apollo 11 flew.</p></main>");
    expect(await settledMarks(page, ["Apollo 11"])).toEqual(["Apollo 11"]);
    await page.evaluate(() => {
      const added = document.createElement("p");
      added.id = "two";
      added.innerHTML = "Then came <i>Luna</i> 16.";
      document.querySelector("main")!.append(added);
    });
    await findMark(page, "Luna 16");
    await page.evaluate(() => {
      document.querySelector("#one")!.firstChild!.nodeValue = "Apollo 12 flew.";
    });
    await findMark(page, "Apollo 12");
    expect((await paintedMarks(page)).map(({ text }) => text)).toEqual(["Apollo 12", "Luna 16"]);
    await page.evaluate(() => document.querySelector("#one")!.remove());
    await waitFor("the mark to go", async () => (await paintedMarks(page)).length === 1);
    expect((await paintedMarks(page)).map(({ text }) => text)).toEqual(["Luna 16"]);
  });

  it("reads open shadow roots", async () => {
    const page = await session.openHtml(`<!doctype html><title>Shadow</title><div id=host></div><p>Luna 24</p><script>
      document.querySelector("#host").attachShadow({ mode: "open" }).innerHTML = "<p>Apollo 11 in the shade</p>";
    </script>`);
    await findMark(page, "Luna 24");
    const inShadow = () =>
      page.evaluate(() => {
        const root = document.querySelector("#host")!.shadowRoot!;
        return [...CSS.highlights.get("perilune")!].filter((range) => root.contains(range.startContainer)).length;
      });
    await waitFor("a mark in the shadow root", async () => (await inShadow()) === 1);
  });

  it("leaves the page's own DOM byte for byte what it was, but for one host element under an open card", async () => {
    const source = await readFile(new URL("../pages/demo-article.html", import.meta.url), "utf8");
    const page = await session.openSaved("demo-article.html");
    const html = () => page.evaluate(() => document.documentElement.outerHTML);
    const untouched = await page.evaluate(
      (text) => new DOMParser().parseFromString(text, "text/html").documentElement.outerHTML,
      source,
    );
    await findMark(page, "Tianwen 1");
    expect(await html()).toBe(untouched);
    await hoverCard(session.extended, page, "Tianwen 1");
    const host = await page.evaluate(() => document.querySelector("perilune-card")!.outerHTML);
    expect((await html()).split(host).join("")).toBe(untouched);
    await page.keyboard.press("Escape");
    await waitForNoCard(session.extended, page);
    expect(await html()).toBe(untouched);
    expect(session.errors).toEqual([]);
  });
});
