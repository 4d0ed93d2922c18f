/** Whether a name stands in prose at all. */

const HAN = /\p{Script=Han}/u;

/** "explorer.arc.nasa.gov", "@juno", "/wiki/Apollo_11": no prose. */
export function isInAddress(text: string, start: number, end: number): boolean {
  const before = text[start - 1] ?? " ";
  const after = text[end] ?? " ";
  if (before === "@" || before === "_" || after === "@" || after === "_") return true;
  if (after === "." && /[\p{Ll}\d]/u.test(text[end + 1] ?? " ")) return true;
  if (before === "." && /[\p{L}\d]/u.test(text[start - 2] ?? " ")) return true;
  if (!/[/=#?&%-]/.test(before)) return false;
  const run = text.slice(Math.max(0, start - 80), start).match(/\S*$/)![0];
  return /:\/\/|www\.|\w\.\w+\//.test(run);
}

/** "Kepler-186f", "Voyager-2000": another thing's designation. */
export function isInDesignation(text: string, end: number): boolean {
  return /^[-–]\d/.test(text.slice(end, end + 2));
}

export function isLowerCase(text: string, start: number, end: number): boolean {
  const written = text.slice(start, end);
  return written === written.toLowerCase() && written !== written.toUpperCase() && !HAN.test(written);
}
