import { csvHead, csvLine, type Table } from "@gender-lens/exporters";
import type { IndicatorFinding, IndicatorHit, Indicators, IndicatorValue } from "@gender-lens/model";

interface Row {
  report: Indicators["report"];
  finding: IndicatorFinding;
  hit: IndicatorHit;
  /** Null where the sentence gives no number. */
  value: IndicatorValue | null;
}

const NARROW = 12;
const column = (name: string, value: (row: Row) => string | number | null) => ({ name, width: NARROW, value });

const table: Table<Row> = {
  name: "Indicators",
  columns: [
    column("symbol", ({ report }) => report.symbol),
    column("date", ({ report }) => report.date),
    column("mission", ({ report }) => report.mission),
    column("number", ({ finding }) => finding.number),
    column("indicator", ({ finding }) => finding.id),
    column("title", ({ finding }) => finding.title),
    column("paragraph", ({ hit }) => hit.paragraph),
    column("page", ({ hit }) => hit.page),
    column("value", ({ value }) => value?.value ?? null),
    column("unit", ({ value }) => value?.unit ?? null),
    column("sex", ({ value }) => value?.sex ?? null),
    column("sentence", ({ hit }) => hit.sentence),
  ],
};

const orNone = (values: readonly IndicatorValue[]): readonly (IndicatorValue | null)[] =>
  values.length > 0 ? values : [null];

/** First line of the table: the names of its columns. */
export const indicatorsCsvHead = (): string => csvHead(table);

/** One row a number, or a sentence without one; indicators that the report does not speak to have no row. */
export function indicatorsCsv({ report, indicators }: Indicators): string {
  return indicators
    .flatMap((finding) =>
      finding.hits.flatMap((hit) => orNone(hit.values).map((value) => csvLine(table, { report, finding, hit, value }))),
    )
    .join("");
}
