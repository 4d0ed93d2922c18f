/**
 * The one normaliser: how any name, wherever it comes from, is folded before
 * it is compared. The compiler folds the catalogue's names with it, the
 * recognizer the text of a page, the popup what the reader types, so that all
 * three agree on what "the same name" is.
 */

/**
 * Folds a name: lower case, no diacritics, apostrophes dropped, any run of
 * spaces, dashes or punctuation one space, full-width forms narrowed.
 * Numerals stay as they are written; `numerals` reads them.
 */
export function normalizeName(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’ʼ‘`´ʻ′＇]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
