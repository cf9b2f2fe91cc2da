/** Kinds of number that a heading carries, outermost first, as the house style nests them. */
export type NumberKind = "roman" | "letter" | "arabic" | "parenthesis";

export interface HeadingNumber {
  /** As printed, with punctuation. */
  printed: string;
  kind: NumberKind;
  /** The heading's words after the number. */
  rest: string;
}

const NUMBER =
  /^(?:(?<roman>[IVXL]+)\s?\.|(?<letter>[A-Z])\s?\.?(?=\s)|(?<arabic>\d{1,2}(?:\.\d{1,2})*)\s?\.?(?=\s)|(?<parenthesis>\((?:[a-z]{1,2}|[ivx]{1,4}|\d{1,2})\)))\s*(?<rest>\S.*)$/u;
/** A letter without its full stop is a number only before a capital: "A new approach" is not. */
const BARE_LETTER = /^[B-HJ-Z] [A-Z]/u;

/** Splits a heading into its number and words; null where it has no number. */
export function headingNumber(text: string): HeadingNumber | null {
  const groups = NUMBER.exec(text)?.groups;
  if (!groups) return null;
  const rest = groups["rest"] ?? "";
  const printed = text.slice(0, text.length - rest.length).trim();
  if (groups["roman"]) return { printed, kind: "roman", rest };
  if (groups["letter"]) {
    return printed.endsWith(".") || BARE_LETTER.test(text) ? { printed, kind: "letter", rest } : null;
  }
  if (groups["arabic"])
    return printed.endsWith(".") || groups["arabic"].includes(".") ? { printed, kind: "arabic", rest } : null;
  return { printed, kind: "parenthesis", rest };
}
