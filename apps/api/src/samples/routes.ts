import { DrawInput, drawSample, itemsOfSample, listSamples, sampleReport } from "@gender-lens/archive";
import { createRoute, z } from "@hono/zod-openapi";
import { pageQuery } from "../openapi/queries.ts";
import { body, json, problems } from "../openapi/responses.ts";
import { routes } from "../openapi/routes.ts";
import { InArchive, InArchiveById, Sample, SampleItems, SamplePage, SampleReport } from "../openapi/schemas.ts";

const tags = ["Samples"];
const path = "/api/{archive}/samples" as const;

const list = createRoute({
  method: "get",
  path,
  tags,
  summary: "Samples that were drawn, the latest first",
  request: { params: InArchive, query: z.strictObject(pageQuery) },
  responses: { 200: json(SamplePage, "A page of samples."), ...problems() },
});

const draw = createRoute({
  method: "post",
  path,
  tags,
  summary: "Draw paragraphs for review: at random, the least certain, or chosen ones",
  request: { params: InArchive, body: body(DrawInput) },
  responses: { 201: json(Sample, "The sample."), ...problems(409) },
});

const report = createRoute({
  method: "get",
  path: `${path}/{id}`,
  tags,
  summary: "Agreement of reviewers and error of the machine, by a random sample",
  description: "A conflict for samples that are not random: nothing follows from them.",
  request: { params: InArchiveById },
  responses: { 200: json(SampleReport, "What the sample says."), ...problems(409) },
});

const items = createRoute({
  method: "get",
  path: `${path}/{id}/items`,
  tags,
  summary: "The paragraphs of a sample",
  request: { params: InArchiveById },
  responses: { 200: json(SampleItems, "The paragraphs, in the order in which they were drawn."), ...problems() },
});

/** Samples for review. */
export const sampleRoutes = routes()
  .openapi(list, async (c) => c.json(await listSamples(c.get("archive"), c.get("actor"), c.req.valid("query")), 200))
  .openapi(draw, async (c) => c.json(await drawSample(c.get("archive"), c.get("actor"), c.req.valid("json")), 201))
  .openapi(report, async (c) =>
    c.json(await sampleReport(c.get("archive"), c.get("actor"), c.req.valid("param").id), 200),
  )
  .openapi(items, async (c) =>
    c.json(await itemsOfSample(c.get("archive"), c.get("actor"), c.req.valid("param").id), 200),
  );
