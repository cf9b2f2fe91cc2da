import {
  csvHead,
  csvLine,
  figuresTable,
  paragraphRows,
  paragraphsTable,
  type ParagraphRow,
  type Table,
} from "@gender-lens/exporters";
import { BatchRow } from "@gender-lens/model";
import { rowsOf } from "./row-file.ts";

/** A row of a table by paragraph: a paragraph, or a file that has none because it could not be read. */
type ByParagraph = { file: BatchRow; given: ParagraphRow | null };

const byParagraphTable: Table<ByParagraph> = {
  name: paragraphsTable.name,
  columns: [
    ...figuresTable.columns
      .slice(0, 4)
      .map((column) => ({ ...column, value: ({ file }: ByParagraph) => column.value(file) })),
    ...paragraphsTable.columns
      .slice(1)
      .map((column) => ({ ...column, value: ({ given }: ByParagraph) => (given ? column.value(given) : null) })),
  ],
};

function byParagraph(file: BatchRow): ByParagraph[] {
  const given = paragraphRows(file);
  return file.status === "ok" ? given.map((row) => ({ file, given: row })) : [{ file, given: null }];
}

function* csv<Row>(table: Table<Row>, store: string, rows: (file: BatchRow) => Row[]): Generator<string> {
  yield csvHead(table);
  for (const file of rowsOf(store, BatchRow))
    yield rows(file)
      .map((row) => csvLine(table, row))
      .join("");
}

function* paragraphLines(store: string): Generator<string> {
  for (const file of rowsOf(store, BatchRow)) {
    if (file.status === "failed") yield `${JSON.stringify(file)}\n`;
    const { assessment: _assessment, ...head } = file.status === "ok" ? file : { ...file, assessment: null };
    for (const {
      paragraph,
      section,
      file: { assessment },
    } of paragraphRows(file)) {
      const { symbol, date, mission, department } = assessment.report;
      yield `${JSON.stringify({ ...head, symbol, date, mission, department, heading: section, paragraph })}\n`;
    }
  }
}

/** How a table is written from the rows by file that stand in `store`. */
export type Form = (store: string) => Iterable<string>;

/** One row a file, for a spreadsheet. */
export const filesAsCsv: Form = (store) => csv(figuresTable, store, (file) => [file]);
/** One row a paragraph, for a spreadsheet. */
export const paragraphsAsCsv: Form = (store) => csv(byParagraphTable, store, byParagraph);
/** One JSON object a paragraph. */
export const paragraphsAsJson: Form = paragraphLines;
