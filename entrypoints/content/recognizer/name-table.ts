/**
 * The compiled hashes of names: a filter that says no to nearly all words, and
 * the table of whole names. Laid out in `data/lexicon-format.ts`.
 */
import { addCode, respread, spread, tagOf } from "../../../data/hash";
import { NUMBERED, recordBits, TAG_BITS, unpackBits } from "../../../data/lexicon-format";

export class NameTable {
  readonly #filter: Uint8Array;
  readonly #filterMask: number;
  readonly #slots: Uint32Array;
  readonly #slotMask: number;
  readonly #recordBits: number;

  /**
   * @param filter bits, a power of two of them
   * @param taken a bit a slot
   * @param values the packed values of the slots that are taken
   * @param records how many records there are
   */
  constructor(filter: Uint8Array, taken: Uint8Array, values: Uint8Array, records: number) {
    this.#filter = filter;
    this.#filterMask = filter.length * 8 - 1;
    this.#recordBits = recordBits(records);
    this.#slots = unpackBits(values, this.#recordBits + TAG_BITS, taken);
    this.#slotMask = this.#slots.length - 1;
  }

  /** Whether a hash may be that of a name's first tokens, short of the whole name unless that is one word. */
  mayBegin(hash: number): boolean {
    const full = spread(hash);
    const first = full & this.#filterMask;
    if (((this.#filter[first >> 3]! >> (first & 7)) & 1) === 0) return false;
    const second = respread(full) & this.#filterMask;
    return ((this.#filter[second >> 3]! >> (second & 7)) & 1) === 1;
  }

  /** Whether numbered names may be made of the name with this hash ("Apollo" of "Apollo 11"). */
  mayBeNumbered(hash: number): boolean {
    return this.mayBegin(addCode(hash, NUMBERED));
  }

  /** Whether a hash may be that of a whole name; surely not where this says no. */
  mayBeName(hash: number): boolean {
    const full = spread(hash);
    return this.#findSlot(full, full) >= 0;
  }

  /** Numbers of the records one of whose names may have this hash. */
  recordsOf(hash: number): number[] {
    const full = spread(hash);
    const mask = 2 ** this.#recordBits - 1;
    const records: number[] = [];
    for (let slot = this.#findSlot(full, full); slot >= 0; slot = this.#findSlot(full, slot + 1)) {
      const record = (this.#slots[slot]! & mask) - 1;
      if (!records.includes(record)) records.push(record);
    }
    return records;
  }

  /** The first slot from `from` on that holds the tag of a hash, or -1. */
  #findSlot(full: number, from: number): number {
    const tag = tagOf(full, TAG_BITS);
    for (let slot = from & this.#slotMask; ; slot = (slot + 1) & this.#slotMask) {
      const value = this.#slots[slot]!;
      if (value === 0) return -1;
      if (value >>> this.#recordBits === tag) return slot;
    }
  }
}
