import type { Line } from "./line.ts";

const START = /^(\d{1,3})\.$/u;
const START_AGAINST_TEXT = /^(\d{1,3})\.(?=\p{L})/u;

/** The number that a line begins with, if it begins as numbered paragraphs do. */
export function printedNumber(line: Line): number | null {
  const first = line.words[0]?.text ?? "";
  const digits = line.words.length > 1 ? START.exec(first)?.[1] : undefined;
  const number = Number(digits ?? START_AGAINST_TEXT.exec(first)?.[1] ?? 0);
  return number > 0 ? number : null;
}
