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

/** All painted names in document order. */
export function paintedMarks(page: Page): Promise<PaintedMark[]> {
  return page.evaluate(() => {
    const painted = CSS.highlights.get("perilune");
    const marks = [...(painted ?? [])].map((range) => {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      return live;
    });
    marks.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    return marks.map((range) => {
      const { left, top, right, bottom } = range.getClientRects()[0] ?? range.getBoundingClientRect();
      return {
        text: range.toString(),
        x: (left + right) / 2,
        y: (top + bottom) / 2,
        rect: { left, top, right, bottom },
      };
    });
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
