/** What is painted in a page, read through the registry that page and content script share. */
import type { Page } from "puppeteer-core";
import { waitFor } from "./browsers";

export interface PaintedMark {
  text: string;
  /** Centre of the first line box, in viewport pixels. */
  x: number;
  y: number;
  rect: { left: number; top: number; right: number; bottom: number };
}

/** All painted names as they are read: from top to bottom, then from left to right. */
export function paintedMarks(page: Page): Promise<PaintedMark[]> {
  return page.evaluate(() => {
    const painted = [...(CSS.highlights.get("perilune") ?? [])].filter((range) => range.startContainer.isConnected);
    const marks = painted.map((range) => {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      const { left, top, right, bottom } = live.getClientRects()[0] ?? live.getBoundingClientRect();
      return {
        text: live.toString(),
        x: (left + right) / 2,
        y: (top + bottom) / 2,
        rect: { left, top, right, bottom },
      };
    });
    return marks.sort((a, b) => (Math.abs(a.y - b.y) > 4 ? a.y - b.y : a.x - b.x));
  });
}

/** The painted texts, once there are as many as expected; else what is there after the wait. */
export async function settledMarks(page: Page, expected: readonly string[]): Promise<string[]> {
  let texts: string[] = [];
  await waitFor("marks", async () => {
    texts = (await paintedMarks(page)).map(({ text }) => text);
    return texts.length >= expected.length;
  }).catch(() => undefined);
  return texts;
}

/** The first painted mark with this text. */
export function findMark(page: Page, text: string): Promise<PaintedMark> {
  return waitFor(`a mark "${text}"`, async () => (await paintedMarks(page)).find((mark) => mark.text === text));
}
