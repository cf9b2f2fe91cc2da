import writeXlsxFile, { type CellObject, type Row as SheetRow } from "write-excel-file/universal";
import { autoFilter } from "./auto-filter.ts";
import { harmless } from "./cell.ts";
import type { Column, Table } from "./table.ts";

/** Rows that a sheet holds, the row of names included (ECMA-376; the same in Excel and LibreOffice). */
export const MAX_SHEET_ROWS = 1_048_576;
/** Characters that a cell holds (Excel specifications and limits). */
const MAX_CELL = 32_767;
const DATE_FORMAT = "yyyy-mm-dd";

/** A table with its rows, ready to become a sheet: the row of names first. */
export interface Sheet {
  name: string;
  widths: number[];
  rows: SheetRow[];
}

const headCell = (name: string): CellObject => ({ value: name, fontWeight: "bold", backgroundColor: "#e8e4ee" });

function bodyCell<Row>({ kind, value }: Column<Row>, row: Row): SheetRow[number] {
  const cell = value(row);
  if (cell === null || cell === "") return null;
  if (kind === "date") return { value: new Date(`${String(cell)}T00:00:00Z`), type: Date, format: DATE_FORMAT };
  if (typeof cell === "string") return { value: harmless(cell).slice(0, MAX_CELL), type: String };
  return cell;
}

/** A sheet of a table without rows. */
export function emptySheet<Row>({ name, columns }: Table<Row>): Sheet {
  return { name, widths: columns.map(({ width }) => width), rows: [columns.map((column) => headCell(column.name))] };
}

/** Puts a row at the end of a sheet; false where the sheet is full and the row was not put. */
export function addRow<Row>(sheet: Sheet, { columns }: Table<Row>, row: Row): boolean {
  if (sheet.rows.length >= MAX_SHEET_ROWS) return false;
  sheet.rows.push(columns.map((column) => bodyCell(column, row)));
  return true;
}

/** A workbook of these sheets as bytes: the row of names stays in sight, each column has a filter and a width. */
export async function workbook(sheets: readonly Sheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const extents = sheets.map(({ rows, widths }) => ({ rows: rows.length, columns: widths.length }));
  const file = writeXlsxFile(
    sheets.map(({ name, widths, rows }) => ({
      sheet: name,
      data: rows,
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: 1,
    })),
    { features: [autoFilter(extents)] },
  );
  return new Uint8Array(await (await file.toBlob()).arrayBuffer());
}
