import type { Run } from "../blocks.ts";
import type { Line } from "./line.ts";

/** Line ends after which the next line follows without a space. */
const JOINS = /[\p{L}\p{N}][-\u2010\u2011\u2013/]$/u;
/** After these a hyphen at the line's end is a suspended one: "troop-" and "police-contributing". */
const SUSPENDED = /^(and|or|to|nor|but|versus)$/u;
const SOFT_HYPHEN = /\u00AD$/u;

/** A line's words as runs of a paragraph, footnote marks left out, the paragraph's number too. */
export function runsOf(line: Line, numbered: boolean, before?: Run): Run[] {
  let words = line.words.filter((word) => !word.mark);
  const first = words[0];
  if (numbered && first) {
    const rest = first.text.replace(/^\d{1,3}\./u, "");
    words = rest === "" ? words.slice(1) : [{ ...first, text: rest }, ...words.slice(1)];
  }
  const runs = words.map((word, i) => ({
    text: word.text,
    joined: i > 0 ? word.joined : before !== undefined && JOINS.test(before.text) && !SUSPENDED.test(word.text),
    at: { pdf: { page: line.page, rect: rectangle(word) } },
  }));
  if (before && SOFT_HYPHEN.test(before.text) && runs[0]) {
    before.text = before.text.replace(SOFT_HYPHEN, "");
    runs[0].joined = true;
  }
  return runs;
}

/** Hundredths of a point: finer than any screen or printer shows. */
function rectangle(word: { x0: number; y0: number; x1: number; y1: number }): [number, number, number, number] {
  return [round(word.x0), round(word.y0), round(word.x1), round(word.y1)];
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
