import { isSymbolLine } from "../masthead/symbol.ts";
import type { Line } from "./line.ts";

/** Share of the page's height at top and bottom where running heads and feet stand. */
const MARGIN = 0.1;
/** Furniture repeats on at least so many pages. */
const REPEATS = 2;
/** Baselines of one running line agree to within so many points. */
const SAME_HEIGHT = 3;

/** What the house of the United Nations prints in its margins, whatever the text. */
const KNOWN = [
  /^(Page )?\d{1,3}\s*\/\s*\d{1,3}$/u,
  /^\d{2}-\d{5}(\s*\([A-Z]\))?(\s+\d{6})*(\s+\d{1,3}\s*\/\s*\d{1,3})?$/u,
  /^\d{1,3}\s*\/\s*\d{1,3}\s+\d{2}-\d{5}$/u,
  /^\*\d{6,}\*$/u,
  /^Please recycle$/u,
  /^(Page|English|\/?\.\s?\.\s?\.|\d{1,3})$/u,
  /^Page \d+$/u,
];
/** Head and foot of a page stand at least so far apart, in points. */
const LEAST_TEXT = 300;
const RULE = /^[_\u2014\u2013-]{6,}$/u;

/** Running heads and feet, page numbers, job numbers, bar codes and drawn rules. */
export function findFurniture(
  lines: readonly Line[],
  heights: ReadonlyMap<number, readonly [bottom: number, top: number]>,
): Set<Line> {
  const found = new Set<Line>();
  const repeated = new Map<string, Line[]>();
  for (const line of lines) {
    if (RULE.test(line.text) || (line.artifact && line.page > 1)) found.add(line);
    const [bottom, top] = heights.get(line.page) ?? [0, 792];
    const at = (line.y - bottom) / (top - bottom);
    if (at > MARGIN && at < 1 - MARGIN) continue;
    if (line.page > 1 || at < MARGIN) {
      if (isKnown(line.text) || (line.artifact && at < MARGIN)) found.add(line);
    }
    const shape = `${line.text.replace(/\d+/gu, "#")} ${Math.round(line.y / SAME_HEIGHT)}`;
    const same = repeated.get(shape);
    if (same) same.push(line);
    else repeated.set(shape, [line]);
  }
  for (const same of repeated.values()) {
    if (new Set(same.map((line) => line.page)).size > REPEATS) for (const line of same) found.add(line);
  }
  return withOutermost(lines, found);
}

/** What stands over the running head or under the foot of a page is no text either. */
function withOutermost(lines: readonly Line[], found: Set<Line>): Set<Line> {
  const heads = new Map<number, number>();
  const feet = new Map<number, number>();
  for (const line of found) {
    if (line.page === 1 || line.rotated || RULE.test(line.text)) continue;
    heads.set(line.page, Math.max(heads.get(line.page) ?? -Infinity, line.y));
    feet.set(line.page, Math.min(feet.get(line.page) ?? Infinity, line.y));
  }
  for (const line of lines) {
    const [head, foot] = [heads.get(line.page), feet.get(line.page)];
    if (head === undefined || foot === undefined || head - foot < LEAST_TEXT) continue;
    if (line.y > head + SAME_HEIGHT || line.y < foot - SAME_HEIGHT) found.add(line);
  }
  return found;
}

function isKnown(text: string): boolean {
  return isSymbolLine(text) || KNOWN.some((known) => known.test(text));
}
