/**
 * Catalogue names -> the one regular expression that stops a scan where a name
 * may begin. It runs natively over every character of a page, so it knows of a
 * name's beginning as much as stays cheap: two letters of the Latin ones, one
 * of the others.
 */
import { foldWord } from "../letters";

/** Where a name may begin that does not begin with a capital. */
export interface Anchor {
  /** Characters of the name, as a page writes them. */
  text: string;
  /** How many words before the one that holds them the name may begin. */
  wordsBefore: number;
}

export interface Starts {
  /** Source of an expression that matches the first character of where a name may begin, and looks ahead for the rest. */
  pattern: string;
  anchors: Anchor[];
}

/** Letters of a language from its rarest to its commonest, so that an anchor begins where few words agree. */
const RAREST_FIRST = "zqxjkvbpygfwmucldrhsnioateъёэфщцюшжхйчьгбзыяпумдклрвстинаео";
const ANCHOR_LENGTH = 5;
/** Words that papers print in lower case even where they make up a name. */
const COMMON_NOUNS = new Set(
  [
    "space shuttle station international program programme lunar gateway",
    "spatiale internationale navette espacial internacional estación stazione spaziale internazionale estação",
    "международная космическая станция міжнародна космічна станція",
  ].flatMap((words) => words.split(" ")),
);
/** Anything but ASCII: an accented letter, or one with an invisible character after it. */
const BEYOND_ASCII = "\\x80-\\uffff";

/** @param names as the catalogue writes them, with their language */
export function compileStarts(names: readonly { text: string; language: string }[]): Starts {
  const seconds = new Map<string, Set<string>>();
  const firsts = new Set<string>();
  const literals = new Set<string>();
  const anchors = new Map<string, Anchor>();
  for (const { text, language } of names) {
    for (const anchor of anchorsOf(text, language)) {
      const wordsBefore = Math.max(anchor.wordsBefore, anchors.get(anchor.text)?.wordsBefore ?? 0);
      anchors.set(anchor.text, { text: anchor.text, wordsBefore });
    }
    const first = text.charAt(0).toUpperCase();
    const [base = ""] = foldWord(first).toUpperCase();
    if (/\d/.test(first)) literals.add(/^\d+/.exec(text)![0]);
    else if (/[A-Z]/.test(base)) addSecond(seconds, base, text);
    else firsts.add(first);
  }
  for (const [base] of seconds) for (const letter of accentedCapitals(base)) firsts.add(letter);
  const begin = [...literals, ...anchors.keys()].map((text) => `${text.charAt(0)}(?=${text.slice(1)})`);
  const pattern = [
    ...[...seconds].sort().map(([letter, set]) => `${letter}(?=[${[...set].sort().join("")}${BEYOND_ASCII}])`),
    ...(firsts.size > 0 ? [`[${toRanges([...firsts])}]`] : []),
    ...begin,
  ].join("|");
  return { pattern, anchors: [...anchors.values()] };
}

function addSecond(seconds: Map<string, Set<string>>, base: string, text: string): void {
  const set = seconds.get(base) ?? new Set();
  seconds.set(base, set);
  const second = foldWord(text.slice(1, 2));
  if (/^[a-z]/.test(second)) set.add(second.charAt(0)).add(second.charAt(0).toUpperCase());
  else for (const part of ["\\x00-\\x40", "\\x5b-\\x60", "\\x7b-\\x7f"]) set.add(part);
  const next = foldWord(text.slice(2, 3));
  if (/['’]/.test(text.charAt(1)) && /^[a-z]/.test(next)) set.add(next.charAt(0)).add(next.charAt(0).toUpperCase());
}

/** Accented capitals that fold to a plain one. */
function accentedCapitals(base: string): string[] {
  const found: string[] = [];
  for (const [from, to] of [
    [0xc0, 0x24f],
    [0xff21, 0xff3a],
  ] as const) {
    for (let code = from; code <= to; code++) {
      const letter = String.fromCharCode(code);
      if (/\p{Lu}/u.test(letter) && foldWord(letter).charAt(0).toUpperCase() === base) found.push(letter);
    }
  }
  return found;
}

function toRanges(letters: string[]): string {
  const codes = letters.map((letter) => letter.charCodeAt(0)).sort((a, b) => a - b);
  const unit = (code: number): string => `\\u${code.toString(16).padStart(4, "0")}`;
  let source = "";
  for (let index = 0; index < codes.length; index++) {
    const from = codes[index]!;
    while (codes[index + 1] === codes[index]! + 1) index++;
    const to = codes[index]!;
    source += to === from ? unit(from) : `${unit(from)}-${unit(to)}`;
  }
  return source;
}

/** Where to stop for a name that a page may print without its first capital. */
function anchorsOf(text: string, language: string): Anchor[] {
  const words = text.split(/[\s-]+/);
  const [first = "", second = ""] = words;
  const isCommon = words.every((word) => COMMON_NOUNS.has(word.toLowerCase()));
  const isAdjective = language === "de" && /e[nr]?$/.test(first) && /^\p{Lu}/u.test(second);
  if (!isCommon && !isAdjective && !/^\p{Ll}/u.test(first)) return [];
  const innerCapital = /^\p{Ll}+(\p{Lu}.{0,4})/u.exec(first)?.[1];
  if (innerCapital !== undefined) return [{ text: innerCapital, wordsBefore: 0 }];
  const capital = words.findIndex((word, index) => index > 0 && /^\p{Lu}/u.test(word));
  if (capital > 0 && !isCommon) return [{ text: words[capital]!.slice(0, ANCHOR_LENGTH), wordsBefore: capital }];
  return [rarestPart(words.slice(0, 2).map((word) => word.toLowerCase()))];
}

/** The part of the first or second word that begins with the rarest letter and has three more after it. */
function rarestPart(words: string[]): Anchor {
  let best: Anchor & { rank: number } = { text: words[0]!, wordsBefore: 0, rank: Number.POSITIVE_INFINITY };
  for (const [wordsBefore, word] of words.entries()) {
    for (let at = 0; at <= word.length - 4; at++) {
      const place = RAREST_FIRST.indexOf(word.charAt(at));
      const rank = place < 0 ? RAREST_FIRST.length : place;
      if (rank < best.rank) best = { text: word.slice(at, at + ANCHOR_LENGTH), wordsBefore, rank };
    }
  }
  return { text: best.text, wordsBefore: best.wordsBefore };
}
