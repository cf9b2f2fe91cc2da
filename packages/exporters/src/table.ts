import type { Cell } from "./cell.ts";

/** One column of a table over rows of a kind. */
export interface Column<Row> {
  /** As printed in the first row; lower case, words joined by underscores, so that programs take it too. */
  name: string;
  /** Width in a spreadsheet, in characters. */
  width: number;
  /** `date`: the value is a calendar date, `2031-04-07`, and a spreadsheet gets it as one. */
  kind?: "date";
  value: (row: Row) => Cell;
}

/** A table: its name, which is that of the sheet, and its columns. */
export interface Table<Row> {
  name: string;
  columns: readonly Column<Row>[];
}

/** Width of numbers and yes-or-no cells, with room for the arrow of the filter. */
export const NARROW = 12;
/** Width of symbols, dates, names and single words. */
export const MIDDLE = 18;
/** Width of headings, titles and quoted words. */
export const WIDE = 40;
/** Width of the text of a paragraph, which is on one line and cut where the screen ends. */
export const TEXT = 100;
