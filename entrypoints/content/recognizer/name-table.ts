/**
 * The compiled hashes of names: a filter that says no to nearly all words, and
 * the table of whole names. Laid out in `data/lexicon-format.ts`.
 */
import { addCode, respread, spread, tagOf } from "../../../data/hash";
import { countBits, NUMBERED, readBits, recordBits, TAG_BITS } from "../../../data/lexicon-format";

export class NameTable {
  readonly #filter: Uint8Array;
  readonly #filterMask: number;
  /** A bit a slot, 32 of them together. */
  readonly #taken: Uint32Array;
  readonly #values: Uint8Array;
  readonly #slotMask: number;
  readonly #recordBits: number;
  /** How many slots are taken before each 32; counted when the first name is looked up, since many pages have none. */
  #ranks: Uint32Array | undefined;

  /**
   * @param filter bits, a power of two of them
   * @param taken a bit a slot
   * @param values the packed values of the slots that are taken
   * @param records how many records there are
   */
  constructor(filter: Uint8Array, taken: Uint8Array<ArrayBuffer>, values: Uint8Array, records: number) {
    this.#filter = filter;
    this.#filterMask = filter.length * 8 - 1;
    this.#recordBits = recordBits(records);
    this.#taken = new Uint32Array(taken.buffer);
    this.#values = values;
    this.#slotMask = taken.length * 8 - 1;
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
      const record = (this.#valueAt(slot) & mask) - 1;
      if (!records.includes(record)) records.push(record);
    }
    return records;
  }

  /** The first slot from `from` on that holds the tag of a hash, or -1. */
  #findSlot(full: number, from: number): number {
    const tag = tagOf(full, TAG_BITS);
    for (let slot = from & this.#slotMask; this.#isTaken(slot); slot = (slot + 1) & this.#slotMask) {
      if (this.#valueAt(slot) >>> this.#recordBits === tag) return slot;
    }
    return -1;
  }

  #isTaken(slot: number): boolean {
    return ((this.#taken[slot >> 5]! >>> (slot & 31)) & 1) === 1;
  }

  /** The value of a slot that is taken: as many values stand before it as slots are taken before. */
  #valueAt(slot: number): number {
    this.#ranks ??= countBefore(this.#taken);
    const before = countBits(this.#taken[slot >> 5]! & ((1 << (slot & 31)) - 1));
    return readBits(this.#values, this.#ranks[slot >> 5]! + before, this.#recordBits + TAG_BITS);
  }
}

/** How many bits are set before each number. */
function countBefore(numbers: Uint32Array): Uint32Array {
  const before = new Uint32Array(numbers.length);
  for (let index = 1; index < numbers.length; index++) {
    before[index] = before[index - 1]! + countBits(numbers[index - 1]!);
  }
  return before;
}
