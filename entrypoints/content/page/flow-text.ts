/**
 * The text of a flow, made from what its nodes hold ("source") as the browser
 * renders it: white space collapsed, what is invisible left out. Strings in,
 * strings and offsets out; all offsets are UTF-16 code units.
 */

/** Stands for a picture or control in the line (U+FFFC, OBJECT REPLACEMENT CHARACTER): no name goes on across it. */
export const OBJECT_CHARACTER = "\uFFFC";

/** Flows longer than this are cut at a sentence, so that the work on one never holds up the page. */
export const MAX_FLOW = 8000;

// Soft hyphen, zero-width space, word joiner, byte order mark, and the marks that order text of two directions:
// drawn as nothing. The joiners U+200C and U+200D are part of how Persian and Hindi are spelt, and stay.
const INVISIBLE = "\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF";
const RUN = new RegExp(`[\\t\\n\\f\\r ${INVISIBLE}]*[\\t\\n\\f\\r${INVISIBLE}][\\t\\n\\f\\r ${INVISIBLE}]*| {2,}`, "g");
const SPACE = /[\t\n\f\r ]/;
// Between ideographs a line end of the source is no space: https://www.w3.org/TR/css-text-3/#line-break-transform
const WIDE = /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF]/;

/**
 * Whether a source needs tidying. Asked of every text of a page: four searches
 * for one character each take a fifth of the time that a pattern does. What
 * they miss, two plain spaces in a row, only looks different from what is rendered.
 */
function isTidy(source: string): boolean {
  return !(source.includes("\n") || source.includes("\u00AD") || source.includes("\t") || source.includes("\u200B"));
}

/** The text a source is rendered as. */
export function renderText(source: string): string {
  return isTidy(source) ? source : source.replace(RUN, (run, at: number) => renderRun(source, run, at));
}

/** What a run of white space and invisible characters is rendered as. */
function renderRun(source: string, run: string, at: number): string {
  if (!SPACE.test(run)) return "";
  const breaksIdeographs =
    run.includes("\n") && WIDE.test(source.charAt(at - 1)) && WIDE.test(source.charAt(at + run.length));
  return breaksIdeographs ? "" : " ";
}

/**
 * Where characters of the rendered text stand in the source.
 * @param offsets of characters of `renderText(source)`, ascending
 * @returns for each the offset of that character in the source
 */
export function sourceOffsets(source: string, offsets: readonly number[]): number[] {
  if (isTidy(source)) return [...offsets];
  const found: number[] = [];
  let text = 0; // rendered characters before the run
  let last = 0; // source characters up to the end of the run before it
  const settle = (end: number): void => {
    while (found.length < offsets.length && offsets[found.length]! < end) {
      found.push(last + offsets[found.length]! - text);
    }
  };
  for (const match of source.matchAll(RUN)) {
    const { 0: run, index } = match;
    settle(text + index - last);
    text += index - last;
    last = index;
    const width = renderRun(source, run, index).length;
    settle(text + width);
    text += width;
    last = index + run.length;
  }
  settle(Number.POSITIVE_INFINITY);
  return found;
}

/**
 * Where to cut a long text: after the last sentence before `limit`, else after
 * the last white space.
 * @returns an offset above 0 and at most `limit`, or 0 when the text has no such place
 */
export function cutPoint(text: string, limit: number): number {
  const window = text.slice(0, limit);
  for (const end of ["\n\n", "\n", ". ", "。", " "]) {
    // A cut in the first half would make flows too short to be worth one.
    const at = window.lastIndexOf(end);
    if (at > limit / 2 || (end === " " && at >= 0)) return at + end.length;
  }
  return 0;
}

/** Whether nothing of a source would be seen but space. */
export function isBlank(source: string): boolean {
  return source.charCodeAt(0) <= 32 ? !/[^\t\n\f\r ]/.test(source) : source === "";
}

/** Whether two characters, given as code units, would read as one word. */
export function touches(before: number, after: number): boolean {
  return isWordUnit(before) && isWordUnit(after);
}

function isWordUnit(unit: number): boolean {
  if (unit >= 0xc0) return unit < 0x2000 || (unit > 0x206f && unit < 0x3000) || unit > 0x303f;
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
}
