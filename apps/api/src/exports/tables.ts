import { readSeries, type Actor, type Archive, type SeriesQuery } from "@gender-lens/archive";
import {
  figuresTable,
  paragraphRows,
  paragraphsTable,
  peopleRows,
  peopleTable,
  reviewsTable,
  seriesRows,
  seriesTable,
} from "@gender-lens/exporters";
import type { BatchRow } from "@gender-lens/model";
import type { z } from "@hono/zod-openapi";
import type { Format } from "./formats.ts";
import { assessedRows, reviewRows, type ReportChoice } from "./rows.ts";
import { written, type Written } from "./write.ts";

/** Tables that have a row for each report, or for something in it. */
export const OF_REPORTS = ["figures", "paragraphs", "people"] as const;

async function* flattened<Row>(rows: AsyncIterable<BatchRow>, of: (row: BatchRow) => Row[]): AsyncGenerator<Row> {
  for await (const row of rows) yield* of(row);
}

async function* each<Row>(rows: Iterable<Row>): AsyncGenerator<Row> {
  yield* rows;
}

/** A table of the reports that are chosen, with the reviews that apply. */
export function tableOfReports(
  what: (typeof OF_REPORTS)[number],
  format: Format,
  archive: Archive,
  actor: Actor,
  choice: ReportChoice,
): Promise<Written> {
  const rows = assessedRows(archive, actor, choice);
  const { sample } = archive;
  if (what === "figures") return written({ table: figuresTable, rows }, format, sample);
  if (what === "people") return written({ table: peopleTable, rows: flattened(rows, peopleRows) }, format, sample);
  return written({ table: paragraphsTable, rows: flattened(rows, paragraphRows) }, format, sample);
}

/** A series as a table. */
export async function tableOfSeries(
  format: Format,
  archive: Archive,
  actor: Actor,
  query: z.input<typeof SeriesQuery>,
): Promise<Written> {
  const series = await readSeries(archive, actor, query);
  return written({ table: seriesTable, rows: each(seriesRows(series)) }, format, archive.sample);
}

/** All reviews as a table. */
export function tableOfReviews(format: Format, archive: Archive, actor: Actor): Promise<Written> {
  return written({ table: reviewsTable, rows: reviewRows(archive, actor) }, format, archive.sample);
}
