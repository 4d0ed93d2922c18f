/** Cards by id, out of the package's shards. */
import type { Card } from "../../data/card";
import { readPackaged } from "./packaged";

/** Cards for these ids, in their order; unknown ids are left out. */
export async function readCards(ids: readonly string[]): Promise<Card[]> {
  const shardOf = await readPackaged<Record<string, string>>("cards/index.json");
  const cards = await Promise.all(
    ids.map(async (id) => {
      if (!Object.hasOwn(shardOf, id)) return undefined;
      const shard = await readPackaged<Card[]>(`cards/${shardOf[id]}.json`);
      return shard.find((card) => card.id === id);
    }),
  );
  return cards.filter((card) => card !== undefined);
}
