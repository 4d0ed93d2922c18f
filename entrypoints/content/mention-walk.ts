/** Lists a page's mentions for the popup, and walks from one to the next. Pure. */
import type { PageMention } from "../background/messages";

/** One mention, as far as lists go. */
interface Listed {
  /** The record's id. */
  id: string;
  /** The name as the page writes it. */
  text: string;
}

/** The records mentioned, in the order of their first mentions. */
export function countMentions(mentions: readonly Listed[]): PageMention[] {
  const byId = new Map<string, PageMention>();
  for (const { id, text } of mentions) {
    const known = byId.get(id);
    if (known) known.count++;
    else byId.set(id, { id, text, count: 1 });
  }
  return [...byId.values()];
}

/** Where the reader is on the way through a page's mentions. */
export class MentionWalk<M extends Listed> {
  #current: M | undefined;

  /**
   * Goes to the next or previous mention, round and round.
   * @param mentions in reading order
   * @param show brings a mention before the reader's eyes; false where that cannot be, and the walk goes on
   * @param id goes only to mentions of this record, to the first of them when the last mention was of another
   * @returns the mention shown; none when no mention can be
   */
  step(mentions: readonly M[], direction: 1 | -1, show: (mention: M) => boolean, id?: string): M | undefined {
    const way = id === undefined ? mentions : mentions.filter((mention) => mention.id === id);
    const at = this.#current ? way.indexOf(this.#current) : -1;
    const from = at >= 0 ? at : direction === 1 ? -1 : way.length;
    for (let steps = 1; steps <= way.length; steps++) {
      const next = way[(((from + direction * steps) % way.length) + way.length) % way.length]!;
      if (!show(next)) continue;
      this.#current = next;
      return next;
    }
    return undefined;
  }
}
