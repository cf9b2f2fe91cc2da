import { describe, expect, it } from "vitest";
import { lineOf, linesOf } from "../testing/made-line.ts";
import type { Line } from "./line.ts";
import { findTables } from "./tables.ts";

/** Rows of cells in columns 140 points apart. */
function table(rows: readonly (readonly string[])[], top: number): Line[] {
  return rows.flatMap((cells, i) =>
    cells.map((cell, column) => lineOf(cell, 72 + 140 * column, top - 14 * i, { size: 8 })),
  );
}

const LONG = "The mission met the parties in the capital and called for restraint in the north";
const ROWS = [
  ["Component", "Women", "Men"],
  ["Military", "120", "2 400"],
  ["Police", "64", "310"],
  ["Civilian", "210", "405"],
];
const found = (lines: readonly Line[]): string[] => [...findTables(lines)].map((line) => line.text);

describe("a table", () => {
  it("is three rows of cells or more, found by their baselines", () => {
    expect(found([...linesOf([LONG, LONG], 72, 700), ...table(ROWS, 640)])).toEqual(ROWS.flat());
  });

  it("is not one line with a tab, nor two", () => {
    expect(found(table(ROWS.slice(0, 2), 640))).toEqual([]);
  });

  it("is not running text", () => {
    expect(
      found(
        linesOf(
          Array.from({ length: 10 }, () => LONG),
          72,
          700,
        ),
      ),
    ).toEqual([]);
  });

  it("holds the second line of a cell", () => {
    const wrapped = lineOf("staff", 72, 640 - 14 * 3 - 9, { size: 8 });
    expect(found([...table(ROWS, 640), wrapped])).toContain("staff");
  });

  it("ends at the short heading under it", () => {
    const heading = lineOf("B. Political situation", 72, 640 - 14 * 3 - 24, { bold: true });
    expect(found([...table(ROWS, 640), heading])).not.toContain("B. Political situation");
  });
});
