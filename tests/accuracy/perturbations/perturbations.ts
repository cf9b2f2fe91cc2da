// Changes to a paragraph that leave what it says as it is: how a report was typed, scanned or pasted.

export interface Perturbation {
  readonly name: string;
  /** The changed text; the same text where there is nothing to change. */
  readonly change: (text: string) => string;
}

/** A footnote number as it is left in by copying. */
const FOOTNOTE = "14";

/** After the first full stop that a space and a capital follow, else at the end: ". The" becomes ".14 The". */
const footnoteAfterStop = (text: string): string => {
  const at = text.search(/(?<=\p{Ll}{2})\. \p{Lu}/u);
  return at < 0 ? `${text}${FOOTNOTE}` : `${text.slice(0, at + 1)}${FOOTNOTE}${text.slice(at + 1)}`;
};
/** Before the first comma behind a word: "women, men" becomes "women14, men". */
const footnoteBeforeComma = (text: string): string => text.replace(/(?<=\p{Ll}{2}), /u, `${FOOTNOTE}, `);

export const PERTURBATIONS: readonly Perturbation[] = [
  { name: "capitals only", change: (text) => text.toUpperCase() },
  { name: "small letters only", change: (text) => text.toLowerCase() },
  { name: "dashes long", change: (text) => text.replaceAll(/[–—]/gu, "—") },
  { name: "dashes short, with spaces", change: (text) => text.replaceAll(/(?<=\p{L}) ?[–—] ?(?=\p{L})/gu, " - ") },
  { name: "hyphens that do not break", change: (text) => text.replaceAll("-", "‑") },
  { name: "quotation marks straight", change: (text) => text.replaceAll(/[“”]/gu, '"').replaceAll(/[‘’]/gu, "'") },
  {
    name: "quotation marks curly",
    change: (text) =>
      text
        .replaceAll(/"(?=[\p{L}\p{N}])/gu, "“")
        .replaceAll('"', "”")
        .replaceAll("'", "’"),
  },
  { name: "spaces doubled", change: (text) => text.replaceAll(" ", "  ") },
  { name: "spaces that do not break", change: (text) => text.replaceAll(/(?<=\d) /gu, "\u00a0") },
  { name: "footnote number after a full stop", change: footnoteAfterStop },
  { name: "footnote number before a comma", change: footnoteBeforeComma },
];
