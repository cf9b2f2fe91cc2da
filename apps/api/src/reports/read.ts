import { previousReports, readAssessment, readLayout, readReport } from "@gender-lens/archive";
import { createRoute, z } from "@hono/zod-openapi";
import { tagOf } from "../middleware/tags.ts";
import { flag } from "../openapi/queries.ts";
import { json, problems } from "../openapi/responses.ts";
import { routes } from "../openapi/routes.ts";
import { Assessment, InArchiveById, Layout, StoredReport, StoredReports } from "../openapi/schemas.ts";

const of = { params: InArchiveById };
const tags = ["Reports"];

const one = createRoute({
  method: "get",
  path: "/api/{archive}/reports/{id}",
  tags,
  summary: "One version of a report, with its figures",
  description: "Its `ETag` is what `If-Match` takes where you change the report.",
  request: of,
  responses: { 200: json(StoredReport, "The version."), ...problems() },
});

const assessment = createRoute({
  method: "get",
  path: "/api/{archive}/reports/{id}/assessment",
  tags,
  summary: "Every paragraph with its codings, the outline and the checks",
  description:
    "As the machine coded, the same JSON as `gender-lens score` prints; `reviewed=true` with the reviews that apply.",
  request: { ...of, query: z.strictObject({ reviewed: flag.optional() }) },
  responses: { 200: json(Assessment, "The assessment."), ...problems() },
});

const layout = createRoute({
  method: "get",
  path: "/api/{archive}/reports/{id}/layout",
  tags,
  summary: "Where every word of every paragraph stands in the file",
  request: of,
  responses: { 200: json(Layout, "The layout."), ...problems() },
});

const previous = createRoute({
  method: "get",
  path: "/api/{archive}/reports/{id}/previous",
  tags,
  summary: "The mission's own earlier reports under the same coder, newest first",
  request: of,
  responses: { 200: json(StoredReports, "Up to ten reports."), ...problems() },
});

/** One report, and what was read of it. */
export const reportReadRoutes = routes()
  .openapi(one, async (c) => {
    const report = await readReport(c.get("archive"), c.get("actor"), c.req.valid("param").id);
    c.header("ETag", tagOf(report));
    return c.json(report, 200);
  })
  .openapi(assessment, async (c) => {
    const input = { report: c.req.valid("param").id, reviewed: c.req.valid("query").reviewed };
    return c.json(await readAssessment(c.get("archive"), c.get("actor"), input), 200);
  })
  .openapi(layout, async (c) =>
    c.json(await readLayout(c.get("archive"), c.get("actor"), c.req.valid("param").id), 200),
  )
  .openapi(previous, async (c) =>
    c.json(await previousReports(c.get("archive"), c.get("actor"), c.req.valid("param").id), 200),
  );
