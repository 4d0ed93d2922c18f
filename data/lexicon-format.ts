/**
 * How the compiled names are laid out, written by `compile/names.ts` and
 * opened by the recognizer's `lexicon.ts`.
 *
 * What every page carries is one string of lines: the number of records;
 * letters to stop at; anchors; pairs; the filter; of the table which slots are
 * taken, and their values; words of names. Pairs, filter and table are bytes
 * in base64, so that opening costs little more than decoding them. The names
 * themselves stand in a line a record, which is only fetched for records that
 * a page may name.
 *
 * The table is one of open addressing with linear probing. A slot's value is a
 * record's number from 1 and, above it, some bits of the name's hash; 0 is an
 * empty slot. It is packed without empty slots and unused bits, which would
 * take a fifth of the bytes.
 */

/** Filter bits for each hash held, which sets two of them: one word in fifty has both without being held. */
export const FILTER_BITS_PER_HASH = 12;

/** Bits of a name's hash that the table keeps, so that few pages ask for a record they do not name. */
export const TAG_BITS = 10;

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

/** Packs numbers of `width` bits each, at most 32, the lowest bits first; with room for reading five bytes at a time. */
export function packBits(values: readonly number[], width: number): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((values.length * width) / 8) + 4);
  let at = 0;
  for (const value of values) {
    for (let bit = 0; bit < width; bit++, at++) if ((value >>> bit) & 1) bytes[at >> 3]! |= 1 << (at & 7);
  }
  return bytes;
}

/**
 * Reads one of the numbers that `packBits` packed.
 * @param place which of them, from 0
 */
export function readBits(bytes: Uint8Array, place: number, width: number): number {
  const at = place * width;
  const byte = at >>> 3;
  const shift = at & 7;
  const low = bytes[byte]! | (bytes[byte + 1]! << 8) | (bytes[byte + 2]! << 16) | (bytes[byte + 3]! << 24);
  // Shifts count modulo 32: at shift 0 the fifth byte stays out by its own mask.
  const high = shift === 0 ? 0 : bytes[byte + 4]! << (32 - shift);
  return ((low >>> shift) | high) & (-1 >>> (32 - width));
}

/** Bits set in 32 (Hacker's Delight, 5-1). */
export function countBits(bits: number): number {
  let sum = bits - ((bits >>> 1) & 0x55555555);
  sum = (sum & 0x33333333) + ((sum >>> 2) & 0x33333333);
  return Math.imul((sum + (sum >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
