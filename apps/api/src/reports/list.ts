import { listReports, ReportSort } from "@gender-lens/archive";
import { createRoute, z } from "@hono/zod-openapi";
import { pageQuery, reportQuery } from "../openapi/queries.ts";
import { json, problems } from "../openapi/responses.ts";
import { routes } from "../openapi/routes.ts";
import { InArchive, StoredReportPage } from "../openapi/schemas.ts";

const list = createRoute({
  method: "get",
  path: "/api/{archive}/reports",
  tags: ["Reports"],
  summary: "Reports that you may see, narrowed and sorted",
  request: {
    params: InArchive,
    query: z.strictObject({ ...reportQuery, ...pageQuery, sort: ReportSort.optional() }),
  },
  responses: { 200: json(StoredReportPage, "A page of reports."), ...problems() },
});

/** The list of reports. */
export const reportListRoutes = routes().openapi(list, async (c) =>
  c.json(await listReports(c.get("archive"), c.get("actor"), c.req.valid("query")), 200),
);
