/** A quick look at a piece of text, which may be part of a longer one: whether it is worth reading. */
import type { Lexicon } from "./lexicon";
import { mayMatch } from "./match";
import { startsAround, tellOf } from "./scan";
import type { OnUnknown } from "./starts";

/**
 * Whether a name may stand in a text, or begin in it and go on in the text that follows; surely not where this says no.
 * @param text of one text node, or of several
 * @param onUnknown as `Starts.next`, and to be asked again; where it stops a name is taken to stand
 */
export function probe(lexicon: Lexicon, text: string, onUnknown: OnUnknown): boolean {
  const { starts } = lexicon;
  for (let at = starts.next(text, 0, onUnknown); at < text.length; at = starts.next(text, at + 1, onUnknown)) {
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
