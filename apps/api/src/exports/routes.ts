import { allow, SeriesQuery } from "@gender-lens/archive";
import { createRoute, z } from "@hono/zod-openapi";
import type { Context } from "hono";
import type { AppEnv } from "../env.ts";
import { attachment } from "../openapi/attachment.ts";
import { reportQuery } from "../openapi/queries.ts";
import { binary, problems } from "../openapi/responses.ts";
import { routes } from "../openapi/routes.ts";
import { InArchive } from "../openapi/schemas.ts";
import { FORMATS, TYPES, type Format } from "./formats.ts";
import { OF_REPORTS, tableOfReports, tableOfReviews, tableOfSeries } from "./tables.ts";
import type { Written } from "./write.ts";

const KINDS: Readonly<Record<Format, string>> = { csv: "text/csv", xlsx: TYPES.xlsx };

const ROWS = {
  figures: "a row a report",
  paragraphs: "a row a paragraph",
  people: "a row a number of persons",
  series: "a row a point",
  reviews: "a row a review",
} as const;
type Name = keyof typeof ROWS;

function tableRoute<Query extends z.ZodObject>(name: Name, format: Format, query: Query) {
  return createRoute({
    method: "get",
    path: `/api/{archive}/exports/${name}.${format}`,
    tags: ["Archive"],
    summary: `${name[0]?.toUpperCase()}${name.slice(1)} as ${format.toUpperCase()}: ${ROWS[name]}`,
    description:
      format === "csv"
        ? "In a stream, however long. Text that a spreadsheet would run as a formula is led by an apostrophe."
        : "Up to 50,000 rows; longer ones are taken as CSV.",
    request: { params: InArchive, query },
    responses: { 200: binary([KINDS[format]], "The table."), ...problems() },
  });
}

function answer(c: Context<AppEnv>, table: Written, name: Name, format: Format): Response {
  const mark = c.get("archive").sample ? "SAMPLE-" : "";
  return c.body(table, 200, {
    "Content-Type": TYPES[format],
    "Content-Disposition": attachment(`${mark}gender-lens-${name}.${format}`),
  });
}

/** The archive, ready to be read, and who asks: who may not export gets nothing. */
function asked(c: Context<AppEnv>) {
  const actor = c.get("actor");
  allow(actor, "export");
  return { archive: c.get("archive"), actor };
}

/** Tables of the archive. They are downloads: the typed client need not know them. */
export const exportRoutes = routes();

for (const format of FORMATS) {
  for (const name of OF_REPORTS) {
    exportRoutes.openapi(tableRoute(name, format, z.strictObject(reportQuery)), async (c) => {
      const { archive, actor } = asked(c);
      return answer(c, await tableOfReports(name, format, archive, actor, c.req.valid("query")), name, format);
    });
  }
  exportRoutes.openapi(tableRoute("series", format, SeriesQuery), async (c) => {
    const { archive, actor } = asked(c);
    return answer(c, await tableOfSeries(format, archive, actor, c.req.valid("query")), "series", format);
  });
  exportRoutes.openapi(tableRoute("reviews", format, z.strictObject({})), async (c) => {
    const { archive, actor } = asked(c);
    return answer(c, await tableOfReviews(format, archive, actor), "reviews", format);
  });
}
