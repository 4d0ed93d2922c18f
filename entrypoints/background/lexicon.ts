/** The lexicon's second tier: a record's names and what tells their senses, by record number. */
import { LINES_PER_SHARD } from "../../data/lexicon-format";
import type { LexiconLine } from "./messages";
import { readPackaged } from "./packaged";

/** Lines of these records, in their order; numbers that no record has are left out. */
export async function readLexiconLines(records: readonly number[]): Promise<LexiconLine[]> {
  const lines = await Promise.all(
    records.map(async (record): Promise<LexiconLine | undefined> => {
      const shards = await readPackaged<number>("lexicon/count.json");
      const number = Math.floor(record / LINES_PER_SHARD);
      if (!Number.isInteger(record) || number < 0 || number >= shards) return undefined;
      const shard = await readPackaged<string[]>(`lexicon/${number}.json`);
      const line = shard[record % LINES_PER_SHARD];
      return line === undefined ? undefined : [record, line];
    }),
  );
  return lines.filter((line) => line !== undefined);
}
