/** What a cell holds; null is an empty one. */
export type GridCell = string | number | boolean | null;

/** A table of cells for a spreadsheet; the exporters write it as CSV or XLSX. */
export interface Grid {
  /** Name of the sheet. */
  name: string;
  /** `width` in characters; `date` cells hold a calendar date, `2031-04-07`. */
  columns: { name: string; width: number; kind?: "date" }[];
  rows: GridCell[][];
}

export const NARROW = 12;
export const MIDDLE = 18;
export const WIDE = 40;
export const TEXT = 100;
