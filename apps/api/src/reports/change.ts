import {
  deleteDraft,
  readReport,
  restore,
  Retract,
  retract,
  share,
  Share,
  supersede,
  Supersede,
} from "@gender-lens/archive";
import { createRoute } from "@hono/zod-openapi";
import type { Context } from "hono";
import type { AppEnv } from "../env.ts";
import { unchanged } from "../middleware/tags.ts";
import { body, json, nothing, problems } from "../openapi/responses.ts";
import { routes } from "../openapi/routes.ts";
import { IfMatch, InArchiveById, StoredReport } from "../openapi/schemas.ts";

const tags = ["Reports"];
const of = { params: InArchiveById, headers: IfMatch };
const changed = { 200: json(StoredReport, "The version as it is now."), ...problems(409, 412) };
const path = "/api/{archive}/reports/{id}" as const;

const retraction = createRoute({
  method: "post",
  path: `${path}/retract`,
  tags,
  summary: "Take an issued version out of every series, with a reason",
  request: { ...of, body: body(Retract.omit({ report: true })) },
  responses: changed,
});

const restoration = createRoute({
  method: "post",
  path: `${path}/restore`,
  tags,
  summary: "Let a version count again that was retracted or superseded",
  request: of,
  responses: changed,
});

const superseding = createRoute({
  method: "post",
  path: `${path}/supersede`,
  tags,
  summary: "Say which issued version counts in place of this one",
  request: { ...of, body: body(Supersede.omit({ report: true })) },
  responses: changed,
});

const shares = createRoute({
  method: "put",
  path: `${path}/shares`,
  tags,
  summary: "Say who else sees your draft, in place of those before",
  request: { ...of, body: body(Share.omit({ report: true })) },
  responses: changed,
});

const deletion = createRoute({
  method: "delete",
  path,
  tags,
  summary: "Remove your draft with its files, paragraphs and reviews",
  request: of,
  responses: { 204: nothing("It is gone."), ...problems(409, 412) },
});

/** Refuses where the report is not as the one who asks has seen it. */
async function asSeen(c: Context<AppEnv>, report: string): Promise<string> {
  await unchanged(c, () => readReport(c.get("archive"), c.get("actor"), report));
  return report;
}

/** What may be done to a report. */
export const reportChangeRoutes = routes()
  .openapi(retraction, async (c) => {
    const report = await asSeen(c, c.req.valid("param").id);
    return c.json(await retract(c.get("archive"), c.get("actor"), { report, ...c.req.valid("json") }), 200);
  })
  .openapi(restoration, async (c) => {
    const report = await asSeen(c, c.req.valid("param").id);
    return c.json(await restore(c.get("archive"), c.get("actor"), report), 200);
  })
  .openapi(superseding, async (c) => {
    const report = await asSeen(c, c.req.valid("param").id);
    return c.json(await supersede(c.get("archive"), c.get("actor"), { report, ...c.req.valid("json") }), 200);
  })
  .openapi(shares, async (c) => {
    const report = await asSeen(c, c.req.valid("param").id);
    return c.json(await share(c.get("archive"), c.get("actor"), { report, ...c.req.valid("json") }), 200);
  })
  .openapi(deletion, async (c) => {
    const report = await asSeen(c, c.req.valid("param").id);
    await deleteDraft(c.get("archive"), c.get("actor"), report);
    return c.body(null, 204);
  });
