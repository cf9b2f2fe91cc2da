/** Fonts of symbols put them at codes from here on. */
const PRIVATE = 0xf000;
/** Codes of the font Symbol whose letters are not those of ASCII; Greek letters from 0x41. */
const GREEK = "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ";
const SYMBOL: Readonly<Record<number, string>> = {
  0x2d: "−",
  0xa2: "′",
  0xa3: "≤",
  0xa5: "∞",
  0xae: "→",
  0xb0: "°",
  0xb1: "±",
  0xb2: "″",
  0xb3: "≥",
  0xb4: "×",
  0xb7: "•",
  0xb8: "÷",
  0xb9: "≠",
  0xbb: "≈",
  0xbc: "…",
  0xd2: "®",
  0xd3: "©",
  0xd4: "™",
};
/** Marks of lists in Wingdings and its like. */
const WINGDINGS: Readonly<Record<number, string>> = { 0x6c: "●", 0x6e: "■", 0xa7: "▪", 0xd8: "➢", 0xfc: "✓" };
const BULLET = "•";

/** The character that `code` of `font` draws: fonts of symbols keep their own codes (ECMA-376, 17.3.3.30). */
export function symbol(code: number, font: string | undefined): string {
  const own = code >= PRIVATE && code <= PRIVATE + 0xff ? code - PRIVATE : code;
  if (font === "Symbol") return ofSymbol(own);
  if (/dings|webdings/iu.test(font ?? "")) return WINGDINGS[own] ?? BULLET;
  if (own === code) return String.fromCodePoint(code);
  return own === 0xb7 ? BULLET : String.fromCodePoint(own);
}

function ofSymbol(code: number): string {
  const [capital, small] = [code - 0x41, code - 0x61];
  return SYMBOL[code] ?? GREEK[capital] ?? GREEK[small]?.toLowerCase() ?? String.fromCodePoint(code);
}

const PRIVATE_USE = /[\uF020-\uF0FF]/gu;

/** A text with the private codes of symbol fonts as characters. */
export function plainSymbols(text: string, font: string | undefined): string {
  return text.replace(PRIVATE_USE, (character) => symbol(character.codePointAt(0) ?? 0, font));
}
