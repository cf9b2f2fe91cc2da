import { allow, importReviewSheet, readSheet, reviewSheet, type Grid, type SheetSource } from "@gender-lens/archive";
import type { Table } from "@gender-lens/exporters";
import { Id } from "@gender-lens/model";
import { createRoute, z } from "@hono/zod-openapi";
import { bodyLimit } from "hono/body-limit";
import { FORMATS, TYPES } from "../exports/formats.ts";
import { written } from "../exports/write.ts";
import { attachment } from "../openapi/attachment.ts";
import { named } from "../openapi/named.ts";
import { binary, json, problems } from "../openapi/responses.ts";
import { routes } from "../openapi/routes.ts";
import { InArchive } from "../openapi/schemas.ts";
import { RefusedRequest } from "../problems/refused-request.ts";

/** Bytes of a sheet that is read back: some twenty thousand rows with their texts. */
const MOST_BYTES = 32 * 1024 * 1024;

const path = "/api/{archive}/review-sheet" as const;
const tags = ["Reviews"];
const params = InArchive;

const Query = z.strictObject({
  sample: Id.optional(),
  report: Id.optional(),
  format: z.enum(FORMATS).default("csv"),
});

/** What came of a sheet. */
const SheetImport = named(
  "SheetImport",
  z.strictObject({
    filed: z.int().nonnegative(),
    already: z.int().nonnegative(),
    empty: z.int().nonnegative(),
    refused: z.array(z.strictObject({ row: z.int(), symbol: z.string(), number: z.string(), reason: z.string() })),
  }),
);

const out = createRoute({
  method: "get",
  path,
  tags,
  summary: "A sheet for reviewers to fill in: a row a paragraph",
  description:
    "Of a sample or of a report, one of the two. A blind sample has no columns of the machine's coding. Cells of decisions are empty.",
  request: { params, query: Query },
  responses: { 200: binary(["text/csv", TYPES.xlsx], "The sheet."), ...problems() },
});

const back = createRoute({
  method: "post",
  path,
  tags,
  summary: "Store what a reviewer decided on a sheet",
  description:
    "CSV in UTF-8, or XLSX, whatever the content type says. Each row that cannot be taken is named with its reason; the others are stored. The same sheet may be sent again.",
  request: {
    params,
    body: {
      required: true,
      content: Object.fromEntries(
        ["text/csv", TYPES.xlsx].map((type) => [type, { schema: { type: "string", format: "binary" } as const }]),
      ),
    },
  },
  middleware: bodyLimit({
    maxSize: MOST_BYTES,
    onError: () => {
      throw new RefusedRequest("too-large", "The sheet is larger than 32 MB.", "Send its rows in several sheets.");
    },
  }),
  responses: { 200: json(SheetImport, "How many rows were stored, and which were not."), ...problems(422) },
});

function sourceOf({ sample, report }: z.output<typeof Query>): SheetSource {
  if (sample !== undefined && report === undefined) return { sample };
  if (report !== undefined && sample === undefined) return { report };
  throw new RefusedRequest("invalid-request", "A sheet is that of a sample or of a report.", "Name one of the two.");
}

const tableOf = ({ name, columns }: Grid): Table<Grid["rows"][number]> => ({
  name,
  columns: columns.map((column, at) => ({ ...column, value: (row) => row[at] ?? null })),
});

/** Rows one after the other; written out, for the browser's ReadableStream knows no `from` in every library of types. */
const streamOf = <Row>(rows: readonly Row[]): ReadableStream<Row> =>
  new ReadableStream({
    start: (controller) => {
      for (const row of rows) controller.enqueue(row);
      controller.close();
    },
  });

/** Sheets that reviewers fill in, out and back. */
export const reviewSheetRoutes = routes()
  .openapi(out, async (c) => {
    const query = c.req.valid("query");
    const archive = c.get("archive");
    allow(c.get("actor"), "read-samples");
    const grid = await reviewSheet(archive, c.get("actor"), sourceOf(query));
    const filled = { table: tableOf(grid), rows: streamOf(grid.rows) };
    const mark = archive.sample ? "SAMPLE-" : "";
    return c.body(await written(filled, query.format, archive.sample), 200, {
      "Content-Type": TYPES[query.format],
      "Content-Disposition": attachment(`${mark}gender-lens-review.${query.format}`),
    });
  })
  .openapi(back, async (c) => {
    allow(c.get("actor"), "review");
    const rows = readSheet(new Uint8Array(await c.req.arrayBuffer()));
    return c.json(await importReviewSheet(c.get("archive"), c.get("actor"), rows), 200);
  });
