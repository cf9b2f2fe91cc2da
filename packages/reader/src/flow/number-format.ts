const ROMAN: readonly (readonly [number, string])[] = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];
/** Word writes larger numbers in digits. */
const LARGEST_ROMAN = 32_767;
/** Word begins anew after 30 rounds of the alphabet. */
const LARGEST_LETTER = 780;
const LETTERS = 26;
const ONES = [
  "",
  "One",
  "Two",
  "Three",
  "Four",
  "Five",
  "Six",
  "Seven",
  "Eight",
  "Nine",
  "Ten",
  "Eleven",
  "Twelve",
  "Thirteen",
  "Fourteen",
  "Fifteen",
  "Sixteen",
  "Seventeen",
  "Eighteen",
  "Nineteen",
];
const TENS = ["", "", "Twenty", "Thirty", "Forty", "Fifty", "Sixty", "Seventy", "Eighty", "Ninety"];
const IRREGULAR: Readonly<Record<string, string>> = {
  One: "First",
  Two: "Second",
  Three: "Third",
  Five: "Fifth",
  Eight: "Eighth",
  Nine: "Ninth",
  Twelve: "Twelfth",
};
const CHICAGO = ["*", "†", "‡", "§"];

/**
 * A number as a list prints it. `format` is a value of ST_NumberFormat (ECMA-376, 17.18.59);
 * formats of other scripts, and unknown ones, are printed in digits.
 */
export function formatNumber(number: number, format: string): string {
  switch (format) {
    case "none":
    case "bullet":
      return "";
    case "upperRoman":
      return roman(number).toUpperCase();
    case "lowerRoman":
      return roman(number);
    case "upperLetter":
      return letter(number).toUpperCase();
    case "lowerLetter":
      return letter(number);
    case "decimalZero":
      return String(number).padStart(2, "0");
    case "ordinal":
      return `${number}${ordinalEnding(number)}`;
    case "cardinalText":
      return inWords(number);
    case "ordinalText":
      return ordinalInWords(number);
    case "hex":
      return number.toString(16).toUpperCase();
    case "numberInDash":
      return `- ${number} -`;
    case "chicago":
      return number < 1 ? "" : (CHICAGO[(number - 1) % 4] ?? "").repeat(Math.floor((number - 1) / 4) + 1);
    default:
      return zeros(format) > 0 ? String(number).padStart(zeros(format), "0") : String(number);
  }
}

/** Digits of the formats "001, 002, …" that Word calls custom. */
function zeros(format: string): number {
  return /^(0+1), /u.exec(format)?.[1]?.length ?? 0;
}

function roman(number: number): string {
  if (number < 1 || number > LARGEST_ROMAN) return String(number);
  let [left, text] = [number, ""];
  for (const [worth, letters] of ROMAN) {
    text += letters.repeat(Math.floor(left / worth));
    left %= worth;
  }
  return text;
}

/** After "z" comes "aa", then "bb". */
function letter(number: number): string {
  if (number < 1) return String(number);
  const place = (number - 1) % LARGEST_LETTER;
  return String.fromCodePoint(97 + (place % LETTERS)).repeat(Math.floor(place / LETTERS) + 1);
}

function ordinalEnding(number: number): string {
  const [ten, one] = [Math.floor(number / 10) % 10, number % 10];
  if (ten === 1) return "th";
  return { 1: "st", 2: "nd", 3: "rd" }[one] ?? "th";
}

function inWords(number: number): string {
  if (number < 1 || number > 999) return String(number);
  const [hundreds, rest] = [Math.floor(number / 100), number % 100];
  const below =
    rest < 20 ? (ONES[rest] ?? "") : [TENS[Math.floor(rest / 10)], ONES[rest % 10]].filter(Boolean).join("-");
  const words = [hundreds > 0 ? `${ONES[hundreds]} Hundred` : "", below].filter(Boolean).join(" ");
  return words.charAt(0) + words.slice(1).toLowerCase();
}

function ordinalInWords(number: number): string {
  const words = inWords(number);
  const [, before = "", last = ""] = /^(.*?)([a-z]+)$/iu.exec(words) ?? [];
  const capital = last.charAt(0).toUpperCase() + last.slice(1);
  const ordinal = IRREGULAR[capital] ?? (last.endsWith("y") ? `${capital.slice(0, -1)}ieth` : `${capital}th`);
  return before === "" ? ordinal : before + ordinal.toLowerCase();
}
