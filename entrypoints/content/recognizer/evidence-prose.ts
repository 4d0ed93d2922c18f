/** Whether a name stands in prose at all. */
import { isDigit, isLetter, isLowerCaseLetter } from "./evidence-letters";

const UNDERSCORE = 0x5f;
const AT_SIGN = 0x40;
const STOP = 0x2e;
const HYPHEN = 0x2d;
const EN_DASH = 0x2013;
/** What joins the parts of an address. */
const JOINTS = "/=#?&%-";
const LONGEST_ADDRESS = 80;
const FIRST_SIGN_OF_HAN = 0x2e80;
const HAN = /\p{Script=Han}/u;

/** "explorer.arc.nasa.gov", "@juno", "/wiki/Apollo_11": no prose. */
export function isInAddress(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  const after = text.charCodeAt(end);
  if (before === AT_SIGN || before === UNDERSCORE || after === AT_SIGN || after === UNDERSCORE) return true;
  if (after === STOP && end + 1 < text.length) {
    const next = text.charCodeAt(end + 1);
    if (isDigit(next) || isLowerCaseLetter(next)) return true;
  }
  if (start === 0) return false;
  if (before === STOP && start > 1) {
    const previous = text.charCodeAt(start - 2);
    if (isDigit(previous) || isLetter(previous)) return true;
  }
  return JOINTS.includes(text.charAt(start - 1)) && isInUrl(text, start);
}

function isInUrl(text: string, start: number): boolean {
  const reach = text.slice(Math.max(0, start - LONGEST_ADDRESS), start);
  // No address is without a dot or a scheme.
  if (!reach.includes(".") && !reach.includes(":")) return false;
  return /:\/\/|www\.|\w\.\w+\//.test(reach.match(/\S*$/)![0]);
}

/** "Kepler-186f", "Voyager-2000": another thing's designation. */
export function isInDesignation(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  return (code === HYPHEN || code === EN_DASH) && isDigit(text.charCodeAt(end + 1));
}

export function isLowerCase(text: string, start: number, end: number): boolean {
  const written = text.slice(start, end);
  return written === written.toLowerCase() && written !== written.toUpperCase() && !hasHan(written);
}

function hasHan(written: string): boolean {
  for (let at = 0; at < written.length; at++) {
    if (written.charCodeAt(at) >= FIRST_SIGN_OF_HAN) return HAN.test(written);
  }
  return false;
}
