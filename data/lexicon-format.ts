/**
 * How the compiled names are laid out in one string, written by
 * `compile/names.ts` and opened by the recognizer's `lexicon.ts`.
 *
 * Lines: the starts expression; anchors; the number of records and the kinds; the
 * filter; the table; then one line a record. Filter and table are bytes in base64, ready to be viewed as typed
 * arrays, so that opening the lexicon costs no more than decoding them. A
 * record's line is only read once a name of it is met.
 */

/** The filter speaks for as many tokens of a text as this: what comes after them is looked up in the table alone. */
export const FILTERED_TOKENS = 2;

/** Filter bits for each hash held: one in twelve words passes without being there. */
export const FILTER_BITS_PER_HASH = 12;

/** Bits of a table slot that hold a part of the hash, and so tell most other names apart without reading a line. */
export const TAG_BITS = 4;

/** Fields of a record's line, and what stands around a name in it. */
export const FIELD = "\t";
/** After a name that numbered names are made of ("Apollo" of "Apollo 11"). */
export const NUMBERED = "#";

/** Bits needed for record numbers from 1. */
export function recordBits(records: number): number {
  return 32 - Math.clz32(records);
}
