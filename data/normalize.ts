/**
 * The one normaliser: how any name, wherever it comes from, is folded before
 * it is compared. The compiler folds the catalogue's names with it, the
 * recognizer the text of a page, the popup what the reader types, so that all
 * three agree on what "the same name" is.
 */
import { SEED } from "./hash";
import { foldWord } from "./letters";
import { isApostrophe, isTokenStart, NONE, NUMBER, SIGN, TokenReader, WORD } from "./tokens";

/** One token of a name. */
export interface NameToken {
  kind: number;
  /** Folded; a number in decimal digits. */
  form: string;
  /** What stands before it: a space, an apostrophe or the like (which may be left out), or nothing. */
  gap: "" | " " | "'";
}

/** A capital after at least four letters, before at least four more, begins a word that may stand apart: BepiColombo. */
const INNER_CAPITAL = /(?<=[A-Za-z]{3}[a-z])(?=[A-Z][a-z]{3})/g;

/**
 * Reads a name into its tokens: words folded (lower case, no accents), numerals
 * of every writing in decimal digits, a counter after a number (号) dropped.
 */
export function readName(name: string): NameToken[] {
  const text = name.normalize("NFC").replace(INNER_CAPITAL, "'");
  const reader = new TokenReader();
  const tokens: NameToken[] = [];
  let previous = NONE;
  let end = 0;
  for (let at = 0; at < text.length; at++) {
    if (!isTokenStart(text.charCodeAt(at)) || !reader.read(text, at, SEED, previous)) continue;
    const { kind, digits } = reader;
    const form = kind === NUMBER ? digits : foldWord(text.slice(at, reader.end));
    tokens.push({ kind, form, gap: previous === NONE ? "" : gapOf(text.slice(end, at), previous, kind) });
    previous = kind;
    end = reader.end;
    at = end - 1;
  }
  return tokens;
}

function gapOf(between: string, previous: number, kind: number): NameToken["gap"] {
  if (between === "") return previous === SIGN && kind === SIGN ? "" : " ";
  return between.length === 1 && isApostrophe(between.charCodeAt(0)) && previous === WORD && kind === WORD ? "'" : " ";
}

/**
 * Folds a name to the form it is looked up and compared by: "Chang’e-5" and
 * "CHANG'E V" are "change 5", "嫦娥五号" is "嫦娥 5", "Apollo Eleven" is "apollo 11".
 */
export function normalizeName(name: string): string {
  return readName(name)
    .map(({ gap, form }) => (gap === "'" ? form : gap + form))
    .join("");
}
