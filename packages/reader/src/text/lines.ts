import { linesOf } from "./decode.ts";

export interface TextLine {
  text: string;
  /** From 1. */
  number: number;
  /** A blank line stands above it, or every line of the text is a paragraph. */
  apart: boolean;
}

/** Lines that are whole paragraphs are longer than lines that were broken to fit a page, in characters. */
const LONGER_THAN_A_PAGE = 140;
/** A text whose lines are paragraphs has at least this share of them so long; a broken one has none. */
const SHARE_OF_PARAGRAPHS = 0.15;

/** The lines of a text that print something. */
export function printedLines(bytes: Uint8Array): TextLine[] {
  const all = linesOf(bytes);
  const printed = all.filter((line) => line.trim() !== "").length;
  const long = all.filter((line) => line.trim().length > LONGER_THAN_A_PAGE).length;
  const unbroken = long > SHARE_OF_PARAGRAPHS * printed;
  // Blank lines between lines that are paragraphs part lists of names, addresses and tables from them.
  const blanks = all.some((line, i) => i > 0 && line.trim() === "" && (all[i + 1] ?? "").trim() !== "");
  const lines: TextLine[] = [];
  let apart = true;
  all.forEach((text, i) => {
    if (text.trim() === "") apart = true;
    else {
      lines.push({ text, number: i + 1, apart: apart || (unbroken && !blanks) });
      apart = false;
    }
  });
  return lines;
}
