import { addRow, csvHead, csvLine, emptySheet, sampleTable, workbook, type Table } from "@gender-lens/exporters";
import { RefusedRequest } from "../problems/refused-request.ts";

/** A workbook is held in memory while it is made, some 15 kB a row of paragraphs; beyond this the table is CSV. */
const MOST_ROWS_XLSX = 50_000;
/** Characters of CSV that are sent at once: a line each would be a system call each. */
const CHUNK = 64 * 1024;

/** A table of an archive with its rows as they are read. */
export interface Filled<Row> {
  table: Table<Row>;
  rows: AsyncIterable<Row>;
}

/** The table as it may leave the archive: that of fictional reports says so in every row. */
const marked = <Row>(table: Table<Row>, sample: boolean): Table<Row> => (sample ? sampleTable(table) : table);

/**
 * A table as CSV, row by row as they are read. The first row is read before this resolves, so that what goes wrong at
 * once can still be told as a problem.
 */
async function csvStream<Row>({ table, rows }: Filled<Row>, sample: boolean): Promise<ReadableStream<Uint8Array>> {
  const shown = marked(table, sample);
  const reading = rows[Symbol.asyncIterator]();
  let next = await reading.next();
  let head = csvHead(shown);
  const encoder = new TextEncoder();
  return new ReadableStream({
    pull: async (controller) => {
      let text = head;
      head = "";
      while (next.done !== true && text.length < CHUNK) {
        text += csvLine(shown, next.value);
        next = await reading.next();
      }
      if (text !== "") controller.enqueue(encoder.encode(text));
      if (next.done === true) controller.close();
    },
    cancel: async () => {
      await reading.return?.();
    },
  });
}

/** A table as a workbook. Refuses more rows than a server should hold in memory. */
async function xlsxBytes<Row>({ table, rows }: Filled<Row>, sample: boolean): Promise<Uint8Array<ArrayBuffer>> {
  const shown = marked(table, sample);
  const sheet = emptySheet(shown);
  for await (const row of rows) {
    if (sheet.rows.length > MOST_ROWS_XLSX) {
      throw new RefusedRequest(
        "too-large",
        `The table has more than ${MOST_ROWS_XLSX.toLocaleString("en")} rows.`,
        "Take it as CSV, or narrow it to a mission or a year.",
      );
    }
    addRow(sheet, shown, row);
  }
  return workbook([sheet]);
}

/** A table in its format, ready to be sent. */
export type Written = ReadableStream<Uint8Array> | Uint8Array<ArrayBuffer>;

/** A table as CSV in a stream, or as a workbook. */
export function written<Row>(filled: Filled<Row>, format: "csv" | "xlsx", sample: boolean): Promise<Written> {
  return format === "csv" ? csvStream(filled, sample) : xlsxBytes(filled, sample);
}
