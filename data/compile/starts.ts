/** Catalogue names -> the characters and strings at which a scan of a page stops to look for one. */
import { foldWord } from "../letters";
import { LOWER_CASE_STOP } from "../lexicon-format";
import { normalizeName } from "../normalize";
import type { Surface } from "./name-hashes";

/** Where a name may begin that does not begin with a capital. */
interface Anchor {
  /** Characters of the name, as a page writes them. */
  text: string;
  /** How many words before the one that holds them the name may begin. */
  wordsBefore: number;
}

export interface Starts {
  /** Characters beyond ASCII at which a name may begin; of ASCII it is every capital. */
  letters: string;
  anchors: Anchor[];
}

/** What names in lower case are found by in Cyrillic: «международная», «міжнародна». */
const CYRILLIC_STOPS = ["ждунар", "жнарод"];
const ANCHOR_LENGTH = 5;
/** Words back from an anchor that a name may begin: each costs a look at every place where the anchor stands. */
const FARTHEST = 3;
/** Words that papers print in lower case even where they make up a name. */
const COMMON_NOUNS = new Set(
  [
    "space shuttle station international program programme lunar gateway",
    "spatiale internationale navette espacial internacional estación stazione spaziale internazionale estação",
    "международная космическая станция міжнародна космічна станція",
  ].flatMap((words) => words.split(" ")),
);
/** @param records each record's names as the catalogue writes them */
export function compileStarts(records: readonly (readonly Surface[])[]): Starts {
  const stops = new Set<string>();
  const anchors = new Map<string, Anchor>();
  for (const { text, anchor } of records.flatMap(withAnchors)) {
    if (anchor !== undefined) {
      const wordsBefore = Math.max(anchor.wordsBefore, anchors.get(anchor.text)?.wordsBefore ?? 0);
      anchors.set(anchor.text, { text: anchor.text, wordsBefore });
    }
    if (!/^\d/.test(text)) stops.add(text.charAt(0).toUpperCase());
  }
  for (const stop of [...stops]) for (const letter of accentedCapitals(stop)) stops.add(letter);
  for (const { text } of anchors.values()) if (!text.startsWith(LOWER_CASE_STOP)) stops.add(text.charAt(0));
  const letters = [...stops].filter((letter) => letter > "\x7f").sort();
  return { letters: letters.join(""), anchors: [...anchors.values()] };
}

function withAnchors(names: readonly Surface[]): { text: string; anchor: Anchor | undefined }[] {
  const own = new Set(names.map(({ text }) => normalizeName(text)));
  return names.map(({ text, language }) => ({ text, anchor: anchorOf(text, language, own) }));
}

/** Accented capitals that fold to a plain one. */
function accentedCapitals(plain: string): string[] {
  const found: string[] = [];
  for (const [from, to] of [
    [0xc0, 0x24f],
    [0xff21, 0xff3a],
  ] as const) {
    for (let code = from; code <= to; code++) {
      const letter = String.fromCharCode(code);
      if (/\p{Lu}/u.test(letter) && foldWord(letter).charAt(0).toUpperCase() === plain) found.push(letter);
    }
  }
  return found;
}

/** Where to stop for a name that begins with a number, or may be printed without its first capital, if that costs little. */
function anchorOf(text: string, language: string, own: ReadonlySet<string>): Anchor | undefined {
  const afterNumber = /^\d+(\P{L}*)((?!\p{Ll})\p{L}{1,5})/u.exec(text);
  if (afterNumber !== null) return { text: afterNumber[2]!, wordsBefore: afterNumber[1] === "" ? 0 : 1 };
  const words = text.split(/[\s-]+[«“„"]?/);
  const [first = "", second = ""] = words;
  const isCommon = words.every((word) => COMMON_NOUNS.has(word.toLowerCase()));
  const isAdjective = language === "de" && /e[nr]?$/.test(first) && /^\p{Lu}/u.test(second);
  if (!isCommon && !isAdjective && !/^(?:\p{Ll}|\d)/u.test(first)) return undefined;
  const innerCapital = /^\p{Ll}+(\p{Lu}\p{L}{0,4})/u.exec(first)?.[1];
  if (innerCapital !== undefined) return { text: innerCapital, wordsBefore: 0 };
  const capital = words.findIndex((word, index) => index > 0 && /^\p{Lu}/u.test(word));
  // "satellite Gaia" is found by "Gaia": looking back from every capital would cost more than the word before is worth.
  if (capital > FARTHEST || (!isCommon && own.has(normalizeName(words.slice(capital).join(" "))))) return undefined;
  if (capital > 0 && !isCommon) return { text: words[capital]!.slice(0, ANCHOR_LENGTH), wordsBefore: capital };
  return lowerCaseAnchor(words.slice(0, 2).map((word) => word.toLowerCase()));
}

/** A name in lower case is found by a string that stands in its first or second word. */
function lowerCaseAnchor(words: string[]): Anchor | undefined {
  for (const text of [LOWER_CASE_STOP, ...CYRILLIC_STOPS]) {
    const wordsBefore = words.findIndex((word) => word.includes(text));
    if (wordsBefore >= 0) return { text, wordsBefore };
  }
  return undefined;
}
