/** The facts this page needs, asked for once: ahead in groups, or on demand. */
import type { Card } from "../../../data/card";

export interface FactStore {
  /** The record's card; undefined where there is none or it cannot be had now. */
  get(id: string): Promise<Card | undefined>;
  /** Asks for cards that will likely be wanted. */
  prefetch(ids: Iterable<string>): void;
}

/** Records in one message: a few tens of kB, which the background reads from a few files. */
const GROUP_SIZE = 32;

/** Records fetched ahead for one page: a catalogue page names hundreds, and nobody reads them all. */
const PREFETCH_LIMIT = 128;

/** @param loadCards facts for these ids; ids without facts are left out */
export function createFactStore(loadCards: (ids: string[]) => Promise<Card[]>): FactStore {
  const known = new Map<string, Promise<Card | undefined>>();

  function load(ids: string[]): void {
    const cards = loadCards(ids).then((found) => new Map(found.map((card) => [card.id, card])));
    for (const id of ids) {
      const card = cards.then(
        (found) => found.get(id),
        () => {
          // The background may only be asleep, or just updated: the next reader asks again.
          known.delete(id);
          return undefined;
        },
      );
      known.set(id, card);
    }
  }

  return {
    get(id) {
      if (!known.has(id)) load([id]);
      return known.get(id)!;
    },
    prefetch(ids) {
      const room = Math.max(0, PREFETCH_LIMIT - known.size);
      const wanted = [...new Set(ids)].filter((id) => !known.has(id)).slice(0, room);
      for (let start = 0; start < wanted.length; start += GROUP_SIZE) load(wanted.slice(start, start + GROUP_SIZE));
    },
  };
}
