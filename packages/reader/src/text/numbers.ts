import { findRun, type Candidate } from "../numbering.ts";
import type { TextLine } from "./lines.ts";

/** "12." or "12" before a tab, with the text on the same line. */
const NUMBERED = /^\s*(\d{1,3})(?:\.\s+|\.(?=[\p{L}“"‘(])|[ ]*\t\s*)(?=\S)/u;
/** Characters of plain text stand so far apart, in points: places are compared in points. */
const CHARACTER = 6;
const TAB = 8;

/** A line that begins a numbered paragraph; `skip` characters are its number. */
export interface Start {
  number: number;
  skip: number;
}

/** The numbers of a part's own paragraphs, by the lines that they begin on, with those that skip or repeat. */
export function findStarts(
  lines: readonly TextLine[],
  restarts: boolean,
): { starts: Map<TextLine, Start>; irregular: number[] } {
  const candidates = lines.flatMap((line): Candidate<TextLine>[] => {
    const digits = NUMBERED.exec(line.text)?.[1];
    if (digits === undefined || !/\p{L}/u.test(line.text)) return [];
    const [left, right] = [columnOf(line.text, 0), columnOf(line.text, digits.length)];
    const place = [left * CHARACTER, right * CHARACTER] as const;
    return [{ source: line, number: Number(digits), display: false, apart: line.apart, place }];
  });
  const run = findRun(candidates, restarts);
  const irregular = run.filter(({ number }, i) => number !== (run[i - 1]?.number ?? 0) + 1).map(({ number }) => number);
  const starts = new Map(
    run.map(({ source, number }) => [source, { number, skip: NUMBERED.exec(source.text)?.[0].length ?? 0 }]),
  );
  return { starts, irregular: restarts ? [] : irregular };
}

/** The column of a line's first character, and so many further on; tabs go to every eighth. */
function columnOf(text: string, further: number): number {
  let column = 0;
  for (const character of /^\s*/u.exec(text)?.[0] ?? "")
    column = character === "\t" ? column - (column % TAB) + TAB : column + 1;
  return column + further;
}
