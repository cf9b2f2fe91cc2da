import type { Series, SeriesPoint } from "@gender-lens/model";
import { MIDDLE, NARROW, TEXT, type Column, type Table } from "../table.ts";

/** A point of a series, and what the series counts. */
export interface SeriesRow {
  series: Pick<Series, "by" | "set">;
  point: SeriesPoint;
}

/** The points, their total, and what DPO published by its own method: each row says by which method. */
export function seriesRows(series: Series): SeriesRow[] {
  return [...series.points, series.total, ...series.published].map((point) => ({ series, point }));
}

const number = (name: string, key: Exclude<keyof SeriesPoint, "key" | "method" | "symbols">): Column<SeriesRow> => ({
  name,
  width: NARROW,
  value: ({ point }) => point[key],
});

/** One row a point of a series; points of different method are never to be joined or subtracted. */
export const seriesTable: Table<SeriesRow> = {
  name: "Series",
  columns: [
    { name: "by", width: NARROW, value: ({ series }) => series.by },
    { name: "set", width: NARROW, value: ({ series }) => series.set },
    { name: "key", width: MIDDLE, value: ({ point }) => point.key },
    { name: "method", width: MIDDLE, value: ({ point }) => point.method },
    number("reports", "reports"),
    number("with_content", "withContent"),
    number("with_stand_alone", "withStandAlone"),
    number("with_recommendations", "withRecommendations"),
    number("gender", "gender"),
    number("paragraphs", "paragraphs"),
    number("pooled", "pooled"),
    number("mean", "mean"),
    { name: "symbols", width: TEXT, value: ({ point }) => point.symbols.join(" | ") },
  ],
};
