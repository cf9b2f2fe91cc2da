import type { Assessment, BatchRow } from "@gender-lens/model";
import type { Cell } from "../cell.ts";
import { MIDDLE, NARROW, WIDE, type Column, type Table } from "../table.ts";

/** A column that is empty where the file could not be read. */
function ofReport(
  name: string,
  width: number,
  value: (assessment: Assessment) => Cell,
  more: Pick<Column<BatchRow>, "kind"> = {},
): Column<BatchRow> {
  return { name, width, value: (row) => (row.status === "ok" ? value(row.assessment) : null), ...more };
}

const ofFailure = (name: string, width: number, key: "code" | "message"): Column<BatchRow> => ({
  name,
  width,
  value: (row) => (row.status === "failed" ? row[key] : null),
});

const headings = ({ outline }: Assessment, topic: "stand-alone" | "combined"): string =>
  outline.flatMap(({ wps, heading }) => (wps === topic ? [heading] : [])).join(" | ");

const date = { kind: "date" } as const;

/** One row a file: what its masthead says and the figures of its body; files that could not be read with the reason. */
export const figuresTable: Table<BatchRow> = {
  name: "Figures",
  columns: [
    { name: "path", width: WIDE, value: ({ path }) => path },
    { name: "status", width: NARROW, value: ({ status }) => status },
    ofFailure("code", MIDDLE, "code"),
    ofFailure("message", WIDE, "message"),
    ofReport("symbol", MIDDLE, ({ report }) => report.symbol),
    ofReport("title", WIDE, ({ report }) => report.title),
    ofReport("kind", NARROW, ({ report }) => report.kind),
    ofReport("version", NARROW, ({ report }) => report.status),
    ofReport("date", MIDDLE, ({ report }) => report.date, date),
    ofReport("mission", MIDDLE, ({ report }) => report.mission),
    ofReport("department", NARROW, ({ report }) => report.department),
    ofReport("period_start", MIDDLE, ({ report }) => report.period?.start ?? null, date),
    ofReport("period_end", MIDDLE, ({ report }) => report.period?.end ?? null, date),
    ofReport("format", NARROW, ({ report }) => report.format),
    ofReport("pages", NARROW, ({ report }) => report.pages),
    ofReport("paragraphs", NARROW, ({ figures }) => figures.paragraphs),
    ofReport("gender_content", NARROW, ({ figures }) => figures.genderContent),
    ofReport("share", NARROW, ({ figures }) => figures.share),
    ofReport("specific", NARROW, ({ figures }) => figures.specific),
    ofReport("related", NARROW, ({ figures }) => figures.related),
    ofReport("disaggregated", NARROW, ({ figures }) => figures.disaggregated),
    ofReport("recommendations", NARROW, ({ figures }) => figures.recommendations),
    ofReport("gaps", NARROW, ({ figures }) => figures.gaps),
    ofReport("stand_alone_sections", WIDE, (assessment) => headings(assessment, "stand-alone")),
    ofReport("combined_sections", WIDE, (assessment) => headings(assessment, "combined")),
    { name: "sha256", width: MIDDLE, value: ({ sha256 }) => sha256 },
    { name: "coder_id", width: MIDDLE, value: ({ coderId }) => coderId },
  ],
};
