import type { Line } from "../pdf/line.ts";
import { buildLines } from "../pdf/lines.ts";
import { glyphsOf, type MadeType } from "./made-glyphs.ts";

/** A line of text on a page from `x` on the baseline `y`, in points; every character is half an em wide. */
export function lineOf(text: string, x: number, y: number, type: MadeType & { page?: number } = {}): Line {
  const { page = 1, ...look } = type;
  const [line] = buildLines(page, glyphsOf(text, x, y, look), new Map());
  if (!line) throw new Error("a line needs letters");
  return line;
}

/** Lines of one look under each other, `leading` points apart, from the baseline `y` down. */
export function linesOf(
  texts: readonly string[],
  x: number,
  y: number,
  type: MadeType & { page?: number; leading?: number } = {},
): Line[] {
  const { leading = 12, ...look } = type;
  return texts.map((text, i) => lineOf(text, x, y - i * leading, look));
}
