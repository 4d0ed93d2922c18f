/**
 * Text -> the tokens that names are made of. The compiler reads the
 * catalogue's names with it and the recognizer the text of pages, so that
 * spaces, dashes, apostrophes, numerals and case mean the same to both.
 *
 * A name's hash runs over its tokens without what stands between them
 * ("Chang'e-5", "Chang'e 5" and "Change5" have one hash); only two numbers
 * in a row are kept apart.
 */
import { addCode, addText } from "./hash";
import { foldWord, isInvisible, isKatakana, isKatakanaPart, isSign, isWordLetter, stemOf } from "./letters";
import { digitOf, readHan, readRoman, readSpelled } from "./numerals";

/** What a token is; `NONE` before the first. */
export const NONE = 0;
/** Letters of a script with spaces, or of Katakana. */
export const WORD = 1;
/** A number in any writing. */
export const NUMBER = 2;
/** One Han, Hiragana or Hangul sign. */
export const SIGN = 3;

const NUMERO = 0x2116;
/** Keeps two numbers in a row apart in a name's hash. */
export const NUMBER_GAP = 0x2e;
const LONGEST_NUMBER_WORD = 9;
/** Spaces that a line break and its indentation may take within a name. */
const WIDEST_GAP = 40;
/** Counters that close a number in Chinese, Japanese and Korean: "五号". */
const COUNTER = /[号號호]/;

/** One token of a text, in the name it was read for. Offsets are UTF-16 code units. */
export interface Token {
  /** `WORD`, `NUMBER` or `SIGN`. */
  readonly kind: number;
  readonly start: number;
  /** Of a number with the counter after it. */
  readonly end: number;
  /** The name's hash up to and with this token. */
  readonly hash: number;
  /** The same without a final s ("Voyagers", "des Hubbles"), or 0. */
  readonly singularHash: number;
  /** The token was taken without its final s. */
  readonly isSingular: boolean;
  /** Of a number its decimal digits. */
  readonly digits: string;
  /** A number in words or letters that may be something else: "I", "one", "三" without 号. */
  readonly loose: boolean;
  /** A word of A to Z alone. */
  readonly isAscii: boolean;
}

/** Reads tokens of a text one by one. Reused, so that reading allocates nothing. */
export class TokenReader implements Token {
  kind = NONE;
  start = 0;
  end = 0;
  hash = 0;
  singularHash = 0;
  isSingular = false;
  digits = "";
  loose = false;
  isAscii = false;

  /**
   * Reads the token at `at`.
   * @param hash hash of the tokens before it, or `SEED`
   * @param previous kind of the token before it; a name's first word is never read as a numeral
   * @returns whether a token begins there
   */
  read(text: string, at: number, hash: number, previous: number): boolean {
    this.start = at;
    this.loose = false;
    this.isSingular = false;
    this.isAscii = false;
    const code = text.charCodeAt(at);
    if (digitOf(code) >= 0) return this.readDigits(text, at, hash, previous);
    if (isSign(code) || code === 0x3007) {
      if (previous !== NONE && this.readHanNumber(text, at, hash, previous)) return true;
      if (!isSign(code)) return false;
      this.kind = SIGN;
      this.end = at + 1;
      this.hash = addCode(hash, code);
      this.singularHash = 0;
      return true;
    }
    if (!this.readWord(text, at, hash)) return false;
    if (previous !== NONE) this.readNumeralWord(text, hash, previous);
    return true;
  }

  /** Takes the word just read without its final s. */
  readSingular(): void {
    this.hash = this.singularHash;
    this.singularHash = 0;
    this.isSingular = true;
  }

  /** A copy of the token just read. */
  take(): Token {
    const { kind, start, end, hash, singularHash, isSingular, digits, loose, isAscii } = this;
    return { kind, start, end, hash, singularHash, isSingular, digits, loose, isAscii };
  }

  private readWord(text: string, at: number, hash: number): boolean {
    let end = at;
    let sum = hash;
    let before = hash;
    let code = 0;
    for (; end < text.length; end++) {
      code = text.charCodeAt(end);
      if (code >= 0x80) {
        if (isWordLetter(code) || isKatakana(code)) return this.readWideWord(text, at, hash);
        break;
      }
      const letter = code | 0x20;
      if (letter < 0x61 || letter > 0x7a) break;
      before = sum;
      sum = addCode(sum, letter);
    }
    if (end === at) return false;
    this.kind = WORD;
    this.isAscii = true;
    this.end = end;
    this.hash = sum;
    this.singularHash = end - at > 3 && (text.charCodeAt(end - 1) | 0x20) === 0x73 ? before : 0;
    return true;
  }

  private readWideWord(text: string, at: number, hash: number): boolean {
    const belongs = isKatakana(text.charCodeAt(at)) ? isKatakanaPart : isWordLetter;
    let end = at;
    while (end < text.length && belongs(text.charCodeAt(end))) end++;
    while (end > at && isInvisible(text.charCodeAt(end - 1))) end--;
    if (end === at) return false;
    this.kind = WORD;
    this.end = end;
    const form = stemOf(foldWord(text.slice(at, end)));
    if (form === "") return false;
    this.hash = addText(hash, form);
    this.singularHash = form.length > 3 && form.endsWith("s") ? addText(hash, form.slice(0, -1)) : 0;
    return true;
  }

  private readDigits(text: string, at: number, hash: number, previous: number): boolean {
    let end = at;
    let digits = "";
    for (let digit = digitOf(text.charCodeAt(end)); digit >= 0; digit = digitOf(text.charCodeAt(++end)))
      digits += digit;
    this.setNumber(text, digits.replace(/^0+(?=.)/, ""), end, hash, previous);
    return true;
  }

  private readHanNumber(text: string, at: number, hash: number, previous: number): boolean {
    const number = readHan(text, at);
    if (number === undefined) return false;
    this.setNumber(text, String(number.value), number.end, hash, previous);
    this.loose = this.end === number.end && number.end - at === 1 && isSign(text.charCodeAt(number.end));
    return true;
  }

  /** Rereads the word just read as a number, if it is one in letters or words. */
  private readNumeralWord(text: string, hash: number, previous: number): void {
    const { start, end } = this;
    if (end - start > LONGEST_NUMBER_WORD) return;
    const word = text.slice(start, end);
    const roman = readRoman(word);
    if (roman > 0) {
      this.setNumber(text, String(roman), end, hash, previous);
      this.loose = word === "I";
      return;
    }
    const lower = word.toLowerCase();
    let value = readSpelled(lower);
    if (value === 0) return;
    let last = end;
    if (value >= 20) {
      const unit = /^[ -](one|two|three|four|five|six|seven|eight|nine)(?![a-z])/i.exec(text.slice(end, end + 8));
      if (unit) {
        value += readSpelled(unit[1]!.toLowerCase());
        last = end + unit[0].length;
      }
    }
    this.setNumber(text, String(value), last, hash, previous);
    this.loose = value <= 10 && word === lower;
  }

  private setNumber(text: string, digits: string, end: number, hash: number, previous: number): void {
    this.kind = NUMBER;
    this.digits = digits;
    this.end = COUNTER.test(text.charAt(end)) ? end + 1 : end;
    this.hash = addText(previous === NUMBER ? addCode(hash, NUMBER_GAP) : hash, digits);
    this.singularHash = 0;
  }
}

/** Where the next token of a name begins after one that ends at `end`, or -1 where no name goes on. */
export function nextToken(text: string, end: number): number {
  let at = end;
  let code = text.charCodeAt(at);
  if (isClosingQuote(code) && !isTokenStart(text.charCodeAt(at + 1))) code = text.charCodeAt(++at);
  if (isTokenStart(code)) return at;
  if (isSpace(code)) return skipSpace(text, at);
  if (isDash(code) || isApostrophe(code) || code === 0x2f || code === 0xb7 || code === 0x30fb || isClosingQuote(code)) {
    return isTokenStart(text.charCodeAt(at + 1)) ? at + 1 : -1;
  }
  if (code === 0x2e) return afterPoint(text, at);
  return code === NUMERO ? afterNumero(text, at) : -1;
}

/**
 * After space: a line break may stand between the words of a name, an empty line may not; a quotation mark may open,
 * a № or a dash between words stand.
 */
function skipSpace(text: string, from: number): number {
  let breaks = 0;
  for (let at = from; at < from + WIDEST_GAP; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a && ++breaks > 1) return -1;
    if (isSpace(code)) continue;
    if (isTokenStart(code)) return at;
    if (isOpeningQuote(code)) return isTokenStart(text.charCodeAt(at + 1)) ? at + 1 : -1;
    if (isDash(code)) return isSpace(text.charCodeAt(at + 1)) && isWordLetter(text.charCodeAt(at + 2)) ? at + 2 : -1;
    return code === NUMERO ? afterNumero(text, at) : -1;
  }
  return -1;
}

function afterNumero(text: string, numero: number): number {
  const next = isSpace(text.charCodeAt(numero + 1)) ? numero + 2 : numero + 1;
  return digitOf(text.charCodeAt(next)) >= 0 ? next : -1;
}

/** After the point of an initial ("G. David Low"), of "No. 2", or of a German ordinal ("2. Testflug"). */
function afterPoint(text: string, point: number): number {
  const next = text.charCodeAt(point + 1) === 0x20 ? point + 2 : point + 1;
  if (digitOf(text.charCodeAt(next)) >= 0) return isNumberWord(text, point) ? next : -1;
  if (!isWordLetter(text.charCodeAt(next))) return -1;
  const isInitial = isWordLetter(text.charCodeAt(point - 1)) && !isWordLetter(text.charCodeAt(point - 2));
  const isOrdinal = digitOf(text.charCodeAt(point - 1)) >= 0 && next > point + 1;
  return isInitial || isOrdinal ? next : -1;
}

/** "No" or "Nr" before a point. */
function isNumberWord(text: string, point: number): boolean {
  const last = text.charCodeAt(point - 1) | 0x20;
  const isWord = (text.charCodeAt(point - 2) | 0x20) === 0x6e && (last === 0x6f || last === 0x72);
  return isWord && !isWordLetter(text.charCodeAt(point - 3));
}

export function isTokenStart(code: number): boolean {
  return (
    (isWordLetter(code) && !isInvisible(code)) ||
    digitOf(code) >= 0 ||
    isSign(code) ||
    isKatakana(code) ||
    code === 0x3007
  );
}

export function isSpace(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x202f || code === 0x3000 || code === 0xfeff;
}

/** Hyphen, the dashes, minus, full-width and small hyphen. */
export function isDash(code: number): boolean {
  return code === 0x2d || (code >= 0x2010 && code <= 0x2015) || code === 0x2212 || code === 0xff0d || code === 0xfe63;
}

/** ' ` ´ ʹ ʻ ʼ ʽ ˈ ‘ ’ ‛ ′ ＇ */
export function isApostrophe(code: number): boolean {
  if (code < 0x80) return code === 0x27 || code === 0x60;
  if (code === 0xb4 || code === 0xff07) return true;
  if (code < 0x2000) return code === 0x2b9 || (code >= 0x2bb && code <= 0x2bd) || code === 0x2c8;
  return code === 0x2018 || code === 0x2019 || code === 0x201b || code === 0x2032;
}

/** Quotation marks that may close around the first part of a name: «Союз» МС-16, “神舟”十二号. */
function isClosingQuote(code: number): boolean {
  return (
    code === 0xbb ||
    code === 0x201c ||
    code === 0x201d ||
    code === 0x22 ||
    code === 0x300d ||
    code === 0x300f ||
    code === 0x300b
  );
}

/** « “ „ " ' 「 『 《 */
function isOpeningQuote(code: number): boolean {
  return (
    code === 0xab ||
    code === 0x201c ||
    code === 0x201e ||
    code === 0x22 ||
    code === 0x300c ||
    code === 0x300e ||
    code === 0x300a
  );
}
