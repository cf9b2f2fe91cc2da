import { csvHead, csvLine, type Table } from "@gender-lens/exporters";
import { texts } from "../../../texts/index.ts";
import type { Notes } from "./notes.ts";
import type { DataRequest, RequestGroup } from "./requests.ts";

const t = texts.check;

interface Row extends DataRequest {
  report: string;
  note: string;
}

/** Columns of the list that is sent to colleagues. */
const table: Table<Row> = {
  name: "Requests for data",
  columns: [
    { name: "report", width: 18, value: ({ report }) => report },
    { name: "section", width: 40, value: ({ section }) => section },
    { name: "topic", width: 18, value: ({ topic }) => t.topics[topic] },
    { name: "paragraph", width: 12, value: ({ number }) => number },
    { name: "page", width: 12, value: ({ page }) => page },
    { name: "words", width: 40, value: ({ quote }) => quote },
    { name: "sentence", width: 100, value: ({ sentence }) => sentence },
    { name: "asked_for", width: 40, value: ({ ask }) => ask },
    { name: "not_available_because", width: 40, value: ({ note }) => note },
  ],
};

/** The list as CSV, for a spreadsheet or a mail: RFC 4180, UTF-8 with a mark, so that Excel reads it as such. */
export function requestsCsv(report: string, groups: readonly RequestGroup[], notes: Notes): string {
  const rows = groups.flatMap(({ requests }) =>
    requests.map((request) => csvLine(table, { ...request, report, note: notes[request.key] ?? "" })),
  );
  return `\u{FEFF}${csvHead(table)}${rows.join("")}`;
}
