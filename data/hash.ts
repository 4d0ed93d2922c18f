/** The hash that compiled names are found by; compiler and recognizer must agree on every bit. */

/** Where the hash of a name begins (FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/). */
export const SEED = 0x811c9dc5 | 0;

/** Adds one code unit. */
export function addCode(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

export function addText(hash: number, text: string): number {
  let sum = hash;
  for (let index = 0; index < text.length; index++) sum = addCode(sum, text.charCodeAt(index));
  return sum;
}

/** Spreads a finished hash over all bits, so that any of them may choose a place (MurmurHash3's finalizer, first half). */
export function spread(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
}

/** A second number from a spread hash, independent of the place it chooses: tells names in one place apart. */
export function tagOf(spreadHash: number, bits: number): number {
  return Math.imul(spreadHash, 0x9e3779b1) >>> (32 - bits);
}

/** A second place from a spread hash, independent of the first (MurmurHash3's finalizer, second half). */
export function respread(spreadHash: number): number {
  const mixed = Math.imul(spreadHash, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
