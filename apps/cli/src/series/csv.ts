import { csvHead, csvLine, type Table } from "@gender-lens/exporters";
import type { Series, SeriesPoint } from "@gender-lens/model";

const NARROW = 12;
const column = (name: string, value: (point: SeriesPoint) => string | number | null) => ({
  name,
  width: NARROW,
  value,
});

const table: Table<SeriesPoint> = {
  name: "Series",
  columns: [
    column("key", ({ key }) => key),
    column("method", ({ method }) => method),
    column("reports", ({ reports }) => reports),
    column("with_content", ({ withContent }) => withContent),
    column("with_stand_alone", ({ withStandAlone }) => withStandAlone),
    column("with_recommendations", ({ withRecommendations }) => withRecommendations),
    column("gender", ({ gender }) => gender),
    column("paragraphs", ({ paragraphs }) => paragraphs),
    column("pooled", ({ pooled }) => pooled),
    column("mean", ({ mean }) => mean),
    column("symbols", ({ symbols }) => symbols.join(" | ")),
  ],
};

/** A series as CSV: its points, the total, and DPO's points, told apart by the column `method`. */
export function seriesCsv({ points, total, published }: Series): string {
  return csvHead(table) + [...points, total, ...published].map((point) => csvLine(table, point)).join("");
}
