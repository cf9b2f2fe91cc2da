import { harmless, type Cell } from "./cell.ts";
import type { Table } from "./table.ts";

/** A cell by RFC 4180. Yes and no are the words that spreadsheets, R and Python take for them. */
function field(value: Cell): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const text = typeof value === "string" ? harmless(value) : String(value);
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const line = (cells: readonly Cell[]): string => `${cells.map(field).join(",")}\r\n`;

/** The first line of a table as CSV: the names of its columns. */
export function csvHead<Row>({ columns }: Table<Row>): string {
  return line(columns.map(({ name }) => name));
}

/** One line of a table as CSV (RFC 4180, UTF-8, CRLF). */
export function csvLine<Row>({ columns }: Table<Row>, row: Row): string {
  return line(columns.map(({ value }) => value(row)));
}
