import { csvHead, csvLine, paragraphRows, paragraphsTable } from "@gender-lens/exporters";
import type { Format } from "./format.ts";

/** The table of paragraphs as `export` has it, without the path: what was named on the command line is known. */
const table = { ...paragraphsTable, columns: paragraphsTable.columns.filter(({ name }) => name !== "path") };

/** One row a paragraph, annexes included; the first row names the columns. */
export function csv(): Format {
  return {
    begin: csvHead(table),
    assessment: (assessment) => {
      const { report, coder } = assessment;
      const file = { path: "", sha256: report.sha256, coderId: coder.id, status: "ok", assessment } as const;
      return paragraphRows(file)
        .map((row) => csvLine(table, row))
        .join("");
    },
  };
}
