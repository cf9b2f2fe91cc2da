import type { BatchRow } from "@gender-lens/model";
import { MIDDLE, WIDE, type Column } from "../table.ts";

/** A file that was read. */
export type AssessedFile = Extract<BatchRow, { status: "ok" }>;

/** The columns by which a row of a part of a report is filtered: which file, report, date and mission it is of. */
export function ofFile<Row>(file: (row: Row) => AssessedFile): Column<Row>[] {
  const report = (row: Row) => file(row).assessment.report;
  return [
    { name: "path", width: WIDE, value: (row) => file(row).path },
    { name: "symbol", width: MIDDLE, value: (row) => report(row).symbol },
    { name: "date", width: MIDDLE, kind: "date", value: (row) => report(row).date },
    { name: "mission", width: MIDDLE, value: (row) => report(row).mission },
    { name: "department", width: MIDDLE, value: (row) => report(row).department },
  ];
}
