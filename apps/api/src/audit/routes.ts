import { AuditQuery, listAudit } from "@gender-lens/archive";
import { createRoute, z } from "@hono/zod-openapi";
import { pageQuery } from "../openapi/queries.ts";
import { json, problems } from "../openapi/responses.ts";
import { routes } from "../openapi/routes.ts";
import { AuditPage, InArchive } from "../openapi/schemas.ts";

const log = createRoute({
  method: "get",
  path: "/api/{archive}/audit",
  tags: ["Archive"],
  summary: "Who did what, the latest first",
  request: {
    params: InArchive,
    query: z.strictObject({ ...AuditQuery.omit({ cursor: true, limit: true }).shape, ...pageQuery }),
  },
  responses: { 200: json(AuditPage, "A page of entries."), ...problems() },
});

/** The audit log. */
export const auditRoutes = routes().openapi(log, async (c) =>
  c.json(await listAudit(c.get("archive"), c.get("actor"), c.req.valid("query")), 200),
);
