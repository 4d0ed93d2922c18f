/**
 * The sentence that holds a place of a text, without the spaces around it.
 * Sentences are told apart as Unicode does (https://unicode.org/reports/tr29/),
 * which an abbreviation may mislead: it is for choosing facts, not for showing.
 * @param offset in UTF-16 code units of `text`
 */
export function sentenceAt(text: string, offset: number): string | undefined {
  const sentences = new Intl.Segmenter(undefined, { granularity: "sentence" }).segment(text);
  return sentences.containing(offset)?.segment.trim();
}
