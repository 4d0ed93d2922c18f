/** Where sentences end. */

const STOPS = ".!?…";
const HAN_STOPS = "。！？";
/** What may stand between a stop and the space after it. */
const CLOSING = "\"'”’»)";
const LINE_BREAK = 0x0a;
const SPACE = 0x20;
/** No stop's code unit lies between these. */
const LAST_PLAIN_STOP = 0x3f;
const FIRST_HIGH_STOP = 0x2026;

/** Borders of the sentence that a span stands in, as far as `from` and `to`. */
export function sentenceAround(
  text: string,
  from: number,
  to: number,
  start: number,
  end: number,
): [first: number, last: number] {
  let first = start;
  while (first > from && !endsAt(text, first - 1, to)) first--;
  let last = end;
  while (last < to && !endsAt(text, last, to)) last++;
  return [first, last];
}

/** Whether a sentence ends between two words. */
export function hasSentenceEnd(gap: string): boolean {
  for (let at = 0; at < gap.length; at++) if (endsAt(gap, at, gap.length)) return true;
  const sign = gap.trim();
  return sign.length === 1 && STOPS.includes(sign);
}

/** Whether the sign that ends a sentence stands at an offset: a stop before a space, a Chinese one, an empty line. */
function endsAt(text: string, at: number, to: number): boolean {
  const code = text.charCodeAt(at);
  if (code === SPACE || (code > LAST_PLAIN_STOP && code < FIRST_HIGH_STOP)) return false;
  const sign = text.charAt(at);
  let next = at + 1;
  if (STOPS.includes(sign)) {
    while (next < to && CLOSING.includes(text.charAt(next))) next++;
    return next < to && isSpace(text.charAt(next));
  }
  if (code !== LINE_BREAK) return HAN_STOPS.includes(sign);
  for (; next < to && isSpace(text.charAt(next)); next++) if (text.charCodeAt(next) === LINE_BREAK) return true;
  return false;
}

const isSpace = (character: string): boolean => character.trim() === "";
