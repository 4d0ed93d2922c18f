/** No request leaves the extension: whatever a browser asks of the network came from a page or the browser itself. */
import { describe, expect, it } from "vitest";
import { BROWSERS, waitFor } from "./browsers";
import { hoverCard } from "./card";
import { openBehind } from "./extension";
import { findMark } from "./marks";
import { openPopup, openPopupPage } from "./popup";
import { OWN_HOSTS, useSession } from "./session";

/** What the browsers themselves ask for at start, however much of it is switched off. */
const BROWSER_HOSTS =
  /(^|\.)(google\.com|googleapis\.com|gstatic\.com|gvt1\.com|mozilla\.com|mozilla\.org|mozilla\.net|firefox\.com)$/;

describe.each(BROWSERS)("the network in %s", (name) => {
  const session = useSession(name);

  it("sees the page's own requests and no other", async () => {
    session.site.forget();
    const page = await session.openSaved("demo-article.html");
    await findMark(page, "Tianwen 1");
    await hoverCard(session.extended, page, "Tianwen 1");
    await openPopup(session.extended, page);
    const popup = await openPopupPage(session.extended);
    await popup.keyboard.type("voyager");
    await waitFor("results", () => popup.evaluate(() => document.querySelector("[role=option]") !== null));

    const hosts = session.site.requests.map(
      (request) => new URL(request.includes("://") ? request : `https://${request}`).hostname,
    );
    expect(hosts).toContain(OWN_HOSTS[0]);
    expect(hosts.filter((host) => !OWN_HOSTS.includes(host) && !BROWSER_HOSTS.test(host))).toEqual([]);
    const own = session.site.requests.filter((request) =>
      OWN_HOSTS.includes(new URL(request.includes("://") ? request : `https://${request}`).hostname),
    );
    expect(own.filter((request) => !/\/(demo-article\.html|favicon\.ico)$/.test(request))).toEqual([]);
  });

  it("leaves nothing about pages in storage, only what the reader chose", async () => {
    const page = await session.openSaved("demo-article.html");
    await hoverCard(session.extended, page, "Tianwen 1");
    const behind = await openBehind(session.extended, page);
    await behind.askTabs({ type: "showMention", id: "luna-16" });
    expect(await behind.readStorage()).toEqual({});
    await openPopup(session.extended, page);
    const popup = await openPopupPage(session.extended);
    await popup.keyboard.type("voyager");
    await waitFor("results", () => popup.evaluate(() => document.querySelector("[role=option]") !== null));
    await popup.keyboard.press("Enter");
    await waitFor("a record", () => popup.evaluate(() => document.querySelector("[role=option]") === null));
    expect(await behind.readStorage()).toEqual({});
  });
});
