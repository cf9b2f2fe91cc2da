import type { Candidate } from "../numbering.ts";
import type { Line } from "./line.ts";
import { leftOf, type Profile } from "./profile.ts";

const START = /^(\d{1,3})\.$/u;
const START_AGAINST_TEXT = /^(\d{1,3})\.(?=\p{L})/u;

/** The number that a line begins with, if it begins as numbered paragraphs do. */
export function printedNumber(line: Line): number | null {
  const first = line.words[0]?.text ?? "";
  const digits = line.words.length > 1 ? START.exec(first)?.[1] : undefined;
  const number = Number(digits ?? START_AGAINST_TEXT.exec(first)?.[1] ?? 0);
  return number > 0 ? number : null;
}

export function numberedLine(line: Line, number: number, apart: boolean, profile: Profile): Candidate<Line> {
  const left = leftOf(profile, line.page);
  const place = [line.x0 - left, (line.words[0]?.x1 ?? line.x0) - left] as const;
  return { source: line, number, display: line.bold || line.italic, apart, place };
}
