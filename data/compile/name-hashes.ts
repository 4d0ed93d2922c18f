/** A record's names as the lexicon holds them, and their hashes. */
import { addCode, addText, SEED } from "../hash";
import { stemOf } from "../letters";
import { type NameToken, readName } from "../normalize";
import type { Mission } from "../schema";
import { NUMBER, NUMBER_GAP, WORD } from "../tokens";

/** A name as the catalogue writes it, with its language ("" for the heading). */
export interface Surface {
  text: string;
  language: string;
}

/** The catalogue's names, and the forms German gives those that begin with an adjective. */
export function surfacesOf({ name, names = {} }: Mission): Surface[] {
  const own = Object.entries(names).flatMap(([language, texts]) => texts.map((text) => ({ text, language })));
  const inflected = own
    .filter(({ text, language }) => language === "de" && /^\p{Lu}\p{L}+e \p{Lu}/u.test(text))
    .flatMap(({ text, language }) => ["n", "r"].map((end) => ({ text: text.replace(" ", `${end} `), language })));
  return [{ text: name, language: "" }, ...own, ...inflected];
}

/** The record's names in tokens, each once: of spellings with the same letters, the one in most parts, which may be joined. */
export function tokensOf(mission: Mission): NameToken[][] {
  const names = new Map<number, NameToken[]>();
  const partsOf = (tokens: readonly NameToken[] = []): number => tokens.filter(({ gap }) => gap !== "").length;
  for (const { text } of surfacesOf(mission)) {
    const tokens = readName(text);
    const hash = hashesOf(tokens).at(-1)!;
    if (!names.has(hash) || partsOf(names.get(hash)) < partsOf(tokens)) names.set(hash, tokens);
  }
  return [...names.values()];
}

/** The hash after each token. */
export function hashesOf(tokens: readonly NameToken[]): number[] {
  let hash = SEED;
  return tokens.map(({ kind, form }, index) => {
    if (kind === NUMBER && tokens[index - 1]?.kind === NUMBER) hash = addCode(hash, NUMBER_GAP);
    hash = addText(hash, kind === WORD ? stemOf(form) : form);
    return hash;
  });
}
