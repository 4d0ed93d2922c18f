/** Numbers as names write them: digits of any script, Roman, spelled out in English, Chinese. */

const ROMAN = /^X{0,3}(?:IX|IV|V?I{0,3})$/;
const ROMAN_DIGITS: Record<string, number> = { I: 1, V: 5, X: 10 };

const UNITS_AND_TEENS = [
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
  "thirteen",
  "fourteen",
  "fifteen",
  "sixteen",
  "seventeen",
  "eighteen",
  "nineteen",
];
const TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const SPELLED = new Map<string, number>([
  ...UNITS_AND_TEENS.map((word, index) => [word, index + 1] as const),
  ...TENS.map((word, index) => [word, (index + 2) * 10] as const),
]);

/** The English number words that `readSpelled` reads. */
export const SPELLED_NUMBERS: readonly string[] = [...SPELLED.keys()];

const HAN_DIGITS: Record<string, number> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const HAN_NUMERAL = /[〇零一二三四五六七八九十百]+/y;

/** Code points of the zeros of scripts with decimal digits of their own: ASCII, Arabic, Persian, Indic, full width. */
const ZEROS = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xae6, 0xbe6, 0xc66, 0xce6, 0xe50, 0xff10];

/** The value of one decimal digit of any script, or -1 for another character. */
export function digitOf(code: number): number {
  if (code < 0x660) return code >= 0x30 && code <= 0x39 ? code - 0x30 : -1;
  for (const zero of ZEROS) if (code >= zero && code <= zero + 9) return code - zero;
  return -1;
}

/** The value of a Roman numeral from I to XXXIX in capitals, or 0. Larger ones are initials more often than numbers. */
export function readRoman(word: string): number {
  if (word === "" || !ROMAN.test(word)) return 0;
  let value = 0;
  for (let index = 0; index < word.length; index++) {
    const digit = ROMAN_DIGITS[word[index]!]!;
    value += digit < (ROMAN_DIGITS[word[index + 1] ?? ""] ?? 0) ? -digit : digit;
  }
  return value;
}

/** The value of an English number word in lower case, "one" to "nineteen" and the tens, or 0. */
export function readSpelled(word: string): number {
  return SPELLED.get(word) ?? 0;
}

/**
 * Reads a Chinese number ("五", "十二", "二十", "二〇二〇").
 * @param start offset of its first character, in UTF-16 code units
 * @returns value and end, or undefined where no such number stands
 */
export function readHan(text: string, start: number): { value: number; end: number } | undefined {
  HAN_NUMERAL.lastIndex = start;
  const numeral = HAN_NUMERAL.exec(text)?.[0];
  if (numeral === undefined) return undefined;
  const end = start + numeral.length;
  if (!/[十百]/.test(numeral)) return { value: Number([...numeral].map((sign) => HAN_DIGITS[sign]).join("")), end };
  let value = 0;
  let digit = 0;
  for (const sign of numeral) {
    const unit = sign === "百" ? 100 : sign === "十" ? 10 : 0;
    if (unit === 0) digit = HAN_DIGITS[sign]!;
    else {
      value += (digit || 1) * unit;
      digit = 0;
    }
  }
  return { value: value + digit, end };
}
