/** A quick look at a piece of text, which may be part of a longer one: whether it is worth reading. */
import type { Lexicon } from "./lexicon";
import { mayMatch } from "./match";
import { startsAround, tellOf } from "./scan";
import { type OnUnknown, Stops } from "./starts";

/**
 * Whether a name may stand in a text, or begin in it and go on in the text that follows; surely not where this says no.
 * @param text of one text node, or of several
 * @param onUnknown as `Starts.next` takes it, and to be asked again; where it stops a name is taken to stand
 */
export function probe(lexicon: Lexicon, text: string, onUnknown: OnUnknown): boolean {
  const stops = new Stops(lexicon.starts, text, onUnknown);
  for (let at = stops.next(0); at < text.length; at = stops.next(at + 1)) {
    if (mayMatchAround(lexicon, text, at) || tellOf(text, at, onUnknown)) return true;
  }
  return false;
}

function mayMatchAround(lexicon: Lexicon, text: string, at: number): boolean {
  const { starts } = lexicon;
  for (const start of startsAround(starts, text, at)) {
    if (starts.mayBeginAt(text, start) && mayMatch(lexicon, text, start)) return true;
  }
  return starts.mayBeginAt(text, at) && mayMatch(lexicon, text, at);
}
