/** Which characters make words, and how they fold. Code units of the Basic Multilingual Plane. */

/** Letters whose plain form NFKD does not give. */
const PLAIN: Record<string, string> = { ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ð: "d", þ: "th", ł: "l", ı: "i" };
const PLAIN_LETTER = /[ßæœøđðþłı]/g;

/** Accents of Latin, Greek and Cyrillic, Hebrew points and Arabic vowel signs; vowel signs of Indic scripts are letters. */
const ACCENTS =
  /[\u0300-\u036f\u0483-\u0487]|[\u0591-\u05c7]|[\u064b-\u065f\u0670]|\u093c|[\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff]/g;
/** Soft hyphen, zero-width spaces and joiners, direction marks: drawn as nothing. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/**
 * Folds a word: lower case, no accents, compatibility forms (full width, ligatures) plain, invisible characters dropped.
 */
export function foldWord(word: string): string {
  return word
    .replace(INVISIBLE, "")
    .normalize("NFKD")
    .replace(ACCENTS, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(PLAIN_LETTER, (letter) => PLAIN[letter]!);
}

export function isInvisible(code: number): boolean {
  return code === 0xad || (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff;
}

/** Han, Hiragana and Hangul: written without spaces, or with endings joined on, so that each sign is a token. */
export function isSign(code: number): boolean {
  if (code < 0x3005) return false;
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0x3041 && code <= 0x309f) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    code === 0x3005
  );
}

export function isKatakana(code: number): boolean {
  return code >= 0x30a1 && code <= 0x30ff && code !== 0x30fb;
}

/** Katakana, or a voicing mark written apart from its sign. */
export function isKatakanaPart(code: number): boolean {
  return isKatakana(code) || code === 0x3099 || code === 0x309a;
}

/**
 * Whether a character goes on a word of a script that sets words apart by spaces
 * (letters, accents, and what is invisible inside a word).
 * Ranges, since `\p{L}` for each character of a page is slow.
 */
export function isWordLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  if (code < 0x250) return (code >= 0xc0 && code !== 0xd7 && code !== 0xf7) || code === 0xad;
  if (code < 0x2000) {
    // Modifier letters are apostrophes in names: Changʼe.
    if (code < 0x590) return !(code >= 0x2b0 && code < 0x300) && code !== 0x37e && code !== 0x387 && code !== 0x482;
    if (code < 0x900) return code >= 0x5d0 ? isMiddleEasternLetter(code) : code >= 0x591 && code <= 0x5c7;
    if (code < 0xe00) return isIndicLetter(code);
    return code >= 0x10a0 && code !== 0x10fb;
  }
  if (code < 0xff00) return isInvisible(code) || (code >= 0xfb00 && code <= 0xfb06);
  return (code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a);
}

function isMiddleEasternLetter(code: number): boolean {
  if (code <= 0x5f2) return true;
  return (code >= 0x620 && code <= 0x65f) || (code >= 0x66e && code <= 0x6d3) || (code >= 0x6ee && code <= 0x6ef);
}

/** Each Indic block of 128 has its digits at 0x66–0x6f; the dandas stand in the first alone. */
function isIndicLetter(code: number): boolean {
  const place = code & 0x7f;
  return place < 0x64 || place > 0x71;
}

/** Endings of Russian and Ukrainian nouns and adjectives in all cases, folded (й is и, ё is е), the longest first. */
const ENDING =
  /(?:иями|иям|иях|ием|иею|иеи|ия|ию|ие|ии|ями|ами|ого|его|ому|ему|ыми|ими|ях|ах|ая|яя|ою|ею|ои|еи|ыи|ую|юю|ое|ее|ые|ых|их|ым|им|ом|ем|ам|ям|ов|ев|[аяоеуюыиьіє])$/;
const CYRILLIC = /^[\u0400-\u04ff]/;

/** A folded word without its case ending, if it is Cyrillic and three letters remain: "аполлона" and "аполлон" agree. */
export function stemOf(word: string): string {
  if (!CYRILLIC.test(word)) return word;
  const stem = word.replace(ENDING, "");
  return stem.length >= 3 ? stem : word;
}
