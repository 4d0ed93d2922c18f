/**
 * What is a letter where evidence is read. Unicode's classes decide, but a browser takes a millisecond to prepare one:
 * they are asked only for characters that are seldom met beside a name.
 */
const LETTER = /\p{L}/u;
const LETTER_OR_NUMBER = /[\p{L}\p{N}]/u;
const CAPITAL = /\p{Lu}/u;
const LOWER_CASE = /\p{Ll}/u;

export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** Latin with accents and Cyrillic, wherever all is letters. */
const isCommonLetter = (code: number): boolean =>
  code >= 0xc0 && (code < 0x250 ? code !== 0xd7 && code !== 0xf7 : code >= 0x400 && code <= 0x481);

export const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

/** Signs of the first two blocks, dashes and quotes, Chinese commas and stops. */
const isCommonSign = (code: number): boolean =>
  code < 0xaa || (code >= 0x2000 && code <= 0x206f) || (code >= 0x3000 && code <= 0x3003) || code === 0xff0c;

/** Whether a code unit is a letter by itself. */
export function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  if (isCommonLetter(code) || isHan(code)) return true;
  return !isCommonSign(code) && LETTER.test(String.fromCharCode(code));
}

/** Whether the character at an offset, or the one it is half of, is a letter or number. */
export function isWordCharacter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80)
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
  if (isCommonLetter(code) || isHan(code)) return true;
  if (isCommonSign(code) || Number.isNaN(code)) return false;
  const isSecondHalf = code >= 0xdc00 && code <= 0xdfff;
  return LETTER_OR_NUMBER.test(String.fromCodePoint(text.codePointAt(isSecondHalf ? at - 1 : at) ?? code));
}

/** @param code a code point */
export function isCapital(code: number): boolean {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  const letter = String.fromCodePoint(code);
  if (isCommonLetter(code)) return letter !== letter.toLowerCase() && letter === letter.toUpperCase();
  return !isHan(code) && CAPITAL.test(letter);
}

export function isLowerCaseLetter(code: number): boolean {
  if (code < 0x80) return code >= 0x61 && code <= 0x7a;
  return !isHan(code) && !isCommonSign(code) && LOWER_CASE.test(String.fromCharCode(code));
}
