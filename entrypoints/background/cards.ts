/** Reads compiled cards from the package, a small shard at a time. */
import { browser } from "wxt/browser";
import type { Card } from "../../data/card";

/** Shards are a few kB each, and a background is stopped when idle: keeping all that were read is cheap. */
const shards = new Map<string, Promise<Card[]>>();
let index: Promise<Record<string, string>> | undefined;

/** Cards for these ids, in their order; unknown ids are left out. */
export async function readCards(ids: readonly string[]): Promise<Card[]> {
  index ??= readPackaged("cards/index.json");
  const shardOf = await index;
  const cards = await Promise.all(
    ids.map(async (id) => {
      const shard = Object.hasOwn(shardOf, id) ? shardOf[id] : undefined;
      return shard === undefined ? undefined : (await readShard(shard)).find((card) => card.id === id);
    }),
  );
  return cards.filter((card) => card !== undefined);
}

function readShard(name: string): Promise<Card[]> {
  const known = shards.get(name);
  if (known) return known;
  const shard = readPackaged<Card[]>(`cards/${name}.json`);
  shards.set(name, shard);
  return shard;
}

/** `fetch` of the extension's own package: the one `connect-src 'self'` allows. */
async function readPackaged<T>(path: string): Promise<T> {
  const response = await fetch(new URL(path, browser.runtime.getURL("/")));
  return (await response.json()) as T;
}
