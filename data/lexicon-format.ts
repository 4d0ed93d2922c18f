/**
 * How the compiled names are laid out, written by `compile/names.ts` and
 * opened by the recognizer's `lexicon.ts`.
 *
 * What every page carries is one string of lines: the number of records;
 * letters to stop at; anchors; pairs; the filter; of the table which
 * slots are taken, their records and their tags; words of names. All but the
 * first three and the last are bytes in base64, ready to be viewed as typed
 * arrays; only the table is spread over its slots when it is opened, since
 * empty ones would take a fifth of the bytes. The names themselves stand in a
 * line a record, which is only fetched for records that a page may name.
 */

/** Filter bits for each hash held: one word in twelve passes without being there. */
export const FILTER_BITS_PER_HASH = 12;

/** Bits of a name's hash that the table keeps, so that one page in many asks for a record it does not name. */
export const TAG_BITS = 12;
/** Those of them that stand in the slot, above the record's number; the other eight stand apart. */
export const SLOT_TAG_BITS = TAG_BITS - 8;

/** Stands between the fields of a record's line. */
export const FIELD = "\t";

/** Added to the hash of what numbered names are made of ("Apollo" of "Apollo 11"); no name goes on so. */
export const NUMBERED = 0x23;

/** Bits needed for record numbers from 1. */
export function recordBits(records: number): number {
  return 32 - Math.clz32(records);
}

/** Pairs there are of an ASCII letter and what comes after it. */
export const PAIRS = 32 * 32;

/** The place of a letter and the letter after it among `PAIRS`, in either case; anything but an ASCII letter counts as one. */
export function pairOf(first: number, second: number): number {
  const letter = second | 0x20;
  return ((first & 31) << 5) | (letter >= 0x61 && letter <= 0x7a ? letter & 31 : 0);
}

/**
 * What a name in lower case is found by. It stands in all that papers print so: space shuttle, station spatiale,
 * estación espacial, stazione spaziale.
 */
export const LOWER_CASE_STOP = "spa";

/** Lines in one packaged file: those of a page's records stand close together, and a file is small to fetch. */
export const LINES_PER_SHARD = 64;
