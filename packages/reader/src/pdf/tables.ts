import type { Line } from "./line.ts";
import { printedNumber } from "./printed-number.ts";

/** Two rows of cells under each other are a table; one is a tab in a text. */
const LEAST_ROWS = 3;
/** Lines of one row share a baseline to within this share of their size. */
const SAME_ROW = 0.4;
/** Rows further apart than this, in type sizes, belong to different tables. */
const ROW_GAP = 3.2;

/** Lines set in columns, found by their shared baselines where nothing is tagged. */
export function findTables(lines: readonly Line[]): Set<Line> {
  const found = new Set<Line>();
  const byPage = new Map<number, Line[]>();
  for (const line of lines) byPage.set(line.page, [...(byPage.get(line.page) ?? []), line]);
  for (const page of byPage.values()) {
    const rows = rowsOf(page);
    let run: Line[][] = [];
    let columns = 0;
    const close = () => {
      if (columns >= LEAST_ROWS) for (const line of run.flat()) found.add(line);
      run = [];
      columns = 0;
    };
    for (const row of rows) {
      const [above, line] = [run.at(-1)?.[0], row[0]];
      if (above && line && above.y - line.y > ROW_GAP * line.size) close();
      // A cell that wraps is a row of its own; it continues a table but does not begin one.
      if (row.length > 1) columns += 1;
      else if (run.length === 0 || !goesOn(row[0], run)) {
        close();
        continue;
      }
      run.push(row);
    }
    close();
  }
  return found;
}

function rowsOf(lines: readonly Line[]): Line[][] {
  const sorted = [...lines].toSorted((a, b) => b.y - a.y || a.x0 - b.x0);
  const rows: Line[][] = [];
  for (const line of sorted) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && Math.abs(first.y - line.y) < SAME_ROW * line.size) row.push(line);
    else rows.push([line]);
  }
  return rows;
}

/** A cell's second line stands this much further down than the lines of a table mostly do, at most. */
const STEP = 1.2;

/** Whether a line is the second line of a cell: short, under a cell, set and spaced as the table is. */
function goesOn(line: Line | undefined, run: readonly Line[][]): boolean {
  const above = run.at(-1)?.[0];
  if (!line || !above || printedNumber(line) !== null || Math.abs(line.size - above.size) > 0.4) return false;
  const cells = run.flat();
  if (line.bold && !above.bold) return false;
  if (above.y - line.y > STEP * Math.min(usualStep(run), TEXT_LEADING * line.size)) return false;
  const right = Math.max(...cells.map((cell) => cell.x1));
  const left = Math.min(...cells.map((cell) => cell.x0));
  return cells.some((cell) => Math.abs(cell.x0 - line.x0) < 2) && line.x1 - line.x0 < 0.6 * (right - left);
}

/** The least distance between rows; a cell's lines stand no further apart than its rows do. */
function usualStep(run: readonly Line[][]): number {
  let least = Infinity;
  run.forEach((row, i) => {
    const [above, line] = [run[i - 1]?.[0], row[0]];
    if (above && line) least = Math.min(least, above.y - line.y);
  });
  return least;
}
/** Lines of one cell, in type sizes. */
const TEXT_LEADING = 1.25;
