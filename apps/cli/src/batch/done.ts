import type { Problem } from "@gender-lens/archive/confined";
import { coderIdentity } from "@gender-lens/assessment";
import type { BatchRow } from "@gender-lens/model";

/** What came of a file: its row as a line, or null where the row that is there still holds; and why it was not read. */
export interface Done {
  row: string | null;
  failure: Omit<Problem, "file"> | null;
}

/** A row as it stands in the table, its keys in the order of the contract. */
export function rowLine(row: BatchRow): string {
  return JSON.stringify(row);
}

/** The row of a file that gave no assessment. */
export function failedRow(path: string, sha256: string | null, failure: Omit<Problem, "file">): Done {
  const { code, message } = failure;
  return { row: rowLine({ path, sha256, coderId: coderIdentity.id, status: "failed", code, message }), failure };
}
