/** One text, once: the session without a page. */
import type { Lexicon } from "./lexicon";
import type { Mention, PageContext } from "./mention";
import { createSession } from "./session";

/**
 * Finds the missions named in a text.
 * @param lexicon one that knows every record: a name of an unknown one is left out
 * @returns mentions in reading order, offsets in UTF-16 code units of `text`
 */
export function recognize(lexicon: Lexicon, text: string, context: PageContext = {}): Mention[] {
  return (
    createSession<0>(lexicon, context)
      .update([{ key: 0, text }], [])
      .get(0) ?? []
  );
}
