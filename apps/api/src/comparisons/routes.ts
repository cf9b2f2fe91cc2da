import { compareReports } from "@gender-lens/archive";
import { Id } from "@gender-lens/model";
import { createRoute, z } from "@hono/zod-openapi";
import { flag } from "../openapi/queries.ts";
import { json, problems } from "../openapi/responses.ts";
import { routes } from "../openapi/routes.ts";
import { Comparison, InArchive } from "../openapi/schemas.ts";

const comparison = createRoute({
  method: "get",
  path: "/api/{archive}/comparisons",
  tags: ["Reports"],
  summary: "What became of each paragraph between two versions, and what that did to the figures",
  request: {
    params: InArchive,
    query: z.strictObject({
      before: Id,
      after: Id,
      reviewed: flag.optional().openapi({ description: "With the reviews that apply; `true`" }),
    }),
  },
  responses: { 200: json(Comparison, "The comparison."), ...problems() },
});

/** Two versions side by side. */
export const comparisonRoutes = routes().openapi(comparison, async (c) =>
  c.json(await compareReports(c.get("archive"), c.get("actor"), c.req.valid("query")), 200),
);
