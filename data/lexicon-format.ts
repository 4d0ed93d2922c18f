/**
 * How the compiled names are laid out in one string, written by
 * `compile/names.ts` and opened by the recognizer's `lexicon.ts`.
 *
 * Lines: the class of letters to stop at; anchors; the pairs; the number of records and the kinds; the
 * filter; the table; then one line a record. Filter and table are bytes in base64, ready to be viewed as typed
 * arrays, so that opening the lexicon costs no more than decoding them. A
 * record's line is only read once a name of it is met.
 */

/** Filter bits for each hash held: one word in sixteen passes without being there. */
export const FILTER_BITS_PER_HASH = 16;

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
