import type { Line } from "./line.ts";

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
      else if (run.length === 0 || !within(row[0], run)) {
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

/** Whether a line is short and starts where a cell of the table starts. */
function within(line: Line | undefined, run: readonly Line[][]): boolean {
  if (!line) return false;
  const cells = run.flat();
  const right = Math.max(...cells.map((cell) => cell.x1));
  const left = Math.min(...cells.map((cell) => cell.x0));
  return cells.some((cell) => Math.abs(cell.x0 - line.x0) < 2) && line.x1 - line.x0 < 0.6 * (right - left);
}
