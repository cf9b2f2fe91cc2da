import { NARROW, type Table } from "./table.ts";

/** What stands in the first cell of every row that is of fictional reports. */
const MARK = "SAMPLE";

/** The same table for fictional reports: the first column says so in every row, and so does the name of the sheet. */
export function sampleTable<Row>({ name, columns }: Table<Row>): Table<Row> {
  return { name: `${MARK} ${name}`, columns: [{ name: "sample", width: NARROW, value: () => MARK }, ...columns] };
}
