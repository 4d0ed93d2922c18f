/** The hover card as a reader meets it: by pointer, read through its closed shadow root. */
import type { Page } from "puppeteer-core";
import { type Extended, waitFor } from "./browsers";
import { findMark, type PaintedMark } from "./marks";
import { findAll, readTree, type TreeElement } from "./shadow";

/** The card that is open now, if one is. */
export async function openCard({ name }: Extended, page: Page): Promise<TreeElement | undefined> {
  const tree = await readTree(name, page);
  const [dialog] = findAll(tree, ({ attributes, tag }) => attributes.role === "dialog" && tag !== "dialog-host");
  return dialog && (await dialog.box()) ? dialog : undefined;
}

/** Rests the pointer on the first mark with this text and waits for its card. */
export async function hoverCard(
  extended: Extended,
  page: Page,
  text: string,
): Promise<{ card: TreeElement; mark: PaintedMark }> {
  const mark = await findMark(page, text);
  await page.mouse.move(Math.max(1, mark.x - 40), Math.max(1, mark.y - 30));
  await page.mouse.move(mark.x, mark.y, { steps: 8 });
  const card = await waitFor(`a card for "${text}"`, () => openCard(extended, page));
  return { card, mark };
}

export function waitForNoCard(extended: Extended, page: Page): Promise<boolean> {
  return waitFor("the card to close", async () => (await openCard(extended, page)) === undefined);
}
