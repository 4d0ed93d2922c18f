/** The toolbar popup: search, the record's card, what this page mentions, the site's switch. */
import { describe, expect, it } from "vitest";
import { BROWSERS, waitFor } from "./browsers";
import { findMark, paintedMarks } from "./marks";
import { openPopup, openPopupPage } from "./popup";
import { useSession } from "./session";

describe.each(BROWSERS)("the popup in %s", (name) => {
  const session = useSession(name);

  it("opens over a page with the search field focused", async () => {
    const page = await session.openSaved("demo-article.html");
    const popup = await openPopup(session.extended, page);
    await waitFor("focus in the field", () =>
      popup.evaluate("({ document }) => document.activeElement?.getAttribute('role') === 'combobox'"),
    );
  });

  it.each([
    ["tianwen", "Tianwen"],
    ["chang e 5", "Chang'e 5"],
    ["apolo 11", "Apollo 11"],
    ["嫦娥五号", "Chang'e 5"],
    ["voyger", "Voyager"],
  ])("finds %s", async (query, expected) => {
    const popup = await openPopupPage(session.extended);
    await popup.keyboard.type(query);
    const first = await waitFor("results", () =>
      popup.evaluate(() => document.querySelector("[role=option]")?.textContent || undefined),
    );
    expect(first).toContain(expected);
  });

  it("is worked by arrow keys and Enter, and by Esc back to the same search", async () => {
    const popup = await openPopupPage(session.extended);
    await popup.keyboard.type("apollo 1");
    await waitFor("results", () => popup.evaluate(() => document.querySelectorAll("[role=option]").length > 2));
    await popup.keyboard.press("ArrowDown");
    await popup.keyboard.press("ArrowDown");
    const active = await popup.evaluate(() => {
      const input = document.querySelector<HTMLInputElement>("[role=combobox]")!;
      const option = document.getElementById(input.getAttribute("aria-activedescendant") ?? "");
      return { selected: option?.getAttribute("aria-selected"), focused: document.activeElement === input };
    });
    expect(active).toEqual({ selected: "true", focused: true });
    await popup.keyboard.press("Enter");
    const heading = await waitFor("the card", () =>
      popup.evaluate(() => document.querySelector("article h2, [role=article] h2, h2")?.textContent || undefined),
    );
    expect(heading).toMatch(/^Apollo/);
    await popup.keyboard.press("Escape");
    await waitFor("the search again", () =>
      popup.evaluate(() => document.querySelector<HTMLInputElement>("[role=combobox]")?.value === "apollo 1"),
    );
  });

  it("lists what the page mentions and scrolls to a chosen one", async () => {
    const page = await session.openSaved("demo-article.html");
    await findMark(page, "Tianwen 1");
    await page.evaluate(() => {
      document.querySelector("article")!.style.paddingTop = "3000px";
    });
    const popup = await openPopup(session.extended, page);
    const listed = await waitFor("the page's missions", () =>
      popup.evaluate<string | undefined>(
        "({ document }) => { const main = document.querySelector('main'); return main.textContent.includes('Tianwen-1') ? main.textContent : undefined; }",
      ),
    );
    for (const mission of ["Apollo", "Chang'e 5", "Chang'e 4", "Luna 16"]) expect(listed).toContain(mission);
    await popup.evaluate(
      "({ document }) => { [...document.querySelectorAll('button, [role=option]')].find((row) => row.textContent.includes('Tianwen-1')).click(); }",
    );
    await waitFor("the page to scroll", async () => {
      const mark = (await paintedMarks(page)).find(({ text }) => text === "Tianwen 1");
      return mark !== undefined && mark.y > 0 && mark.y < 760;
    });
  });

  it("turns this site off and on, and the marks go and come at once", async () => {
    const page = await session.openSaved("demo-article.html");
    await findMark(page, "Tianwen 1");
    const flip = "({ document }) => { document.querySelector('[role=switch], input[type=checkbox]').click(); }";
    const popup = await openPopup(session.extended, page);
    await waitFor("the switch", () =>
      popup.evaluate("({ document }) => document.querySelector('[role=switch], input[type=checkbox]') !== null"),
    );
    await popup.evaluate(flip);
    await waitFor("the marks to go", async () => (await paintedMarks(page)).length === 0);
    await popup.evaluate(flip);
    await findMark(page, "Tianwen 1");
  });
});
