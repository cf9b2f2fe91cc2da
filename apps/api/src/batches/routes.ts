import {
  BatchItemsQuery,
  cancelBatch,
  listBatches,
  listBatchItems,
  readBatch,
  rescoreReports,
  RescoreReports,
  RetryBatch,
  retryBatch,
} from "@gender-lens/archive";
import { createRoute, z } from "@hono/zod-openapi";
import { pageQuery } from "../openapi/queries.ts";
import { json, problems } from "../openapi/responses.ts";
import { RefusedRequest } from "../problems/refused-request.ts";
import { routes } from "../openapi/routes.ts";
import { Batch, BatchItemPage, BatchPage, InArchive, InArchiveById } from "../openapi/schemas.ts";

const tags = ["Batches"];
const path = "/api/{archive}/batches" as const;
const one = { params: InArchiveById };
const optional = <Schema extends z.ZodType>(schema: Schema) => ({ content: { "application/json": { schema } } });

const list = createRoute({
  method: "get",
  path,
  tags,
  summary: "Your batches, the newest first",
  request: { params: InArchive, query: z.strictObject(pageQuery) },
  responses: { 200: json(BatchPage, "A page of batches."), ...problems() },
});

const read = createRoute({
  method: "get",
  path: `${path}/{id}`,
  tags,
  summary: "How far a batch has got",
  request: one,
  responses: { 200: json(Batch, "The batch."), ...problems() },
});

const items = createRoute({
  method: "get",
  path: `${path}/{id}/items`,
  tags,
  summary: "The files of a batch and what came of each, in the order in which they were sent",
  request: { ...one, query: z.strictObject({ ...pageQuery, state: BatchItemsQuery.shape.state }) },
  responses: { 200: json(BatchItemPage, "A page of files."), ...problems() },
});

const cancel = createRoute({
  method: "post",
  path: `${path}/{id}/cancel`,
  tags,
  summary: "End a batch: what is done stays",
  request: one,
  responses: { 200: json(Batch, "The batch as it ended."), ...problems(409) },
});

const retry = createRoute({
  method: "post",
  path: `${path}/{id}/retry`,
  tags,
  summary: "Try the failed files of a batch once more",
  request: { ...one, body: optional(RetryBatch) },
  responses: { 200: json(Batch, "The batch, running again."), ...problems(409) },
});

const rescore = createRoute({
  method: "post",
  path: "/api/{archive}/rescore",
  tags,
  summary: "Score reports anew with the running coder; without a list all that another coder scored",
  description: "Drafts of others are left out, also shared ones; a list that names one is refused.",
  request: { params: InArchive, body: optional(RescoreReports) },
  responses: { 202: json(Batch, "The batch that was begun."), ...problems(409) },
});

/** Batches: how far they have got, ending and trying again; scoring anew. */
export const batchRoutes = routes()
  .openapi(list, async (c) => c.json(await listBatches(c.get("archive"), c.get("actor"), c.req.valid("query")), 200))
  .openapi(read, async (c) => c.json(await readBatch(c.get("archive"), c.get("actor"), c.req.valid("param").id), 200))
  .openapi(items, async (c) => {
    const { id } = c.req.valid("param");
    return c.json(await listBatchItems(c.get("archive"), c.get("actor"), id, c.req.valid("query")), 200);
  })
  .openapi(cancel, async (c) =>
    c.json(await cancelBatch(c.get("archive"), c.get("actor"), c.req.valid("param").id), 200),
  )
  .openapi(retry, async (c) => {
    const { id } = c.req.valid("param");
    return c.json(await retryBatch(c.get("archive"), c.get("actor"), id, c.req.valid("json")), 200);
  })
  .openapi(rescore, async (c) => {
    if (c.get("archive").sample) {
      throw new RefusedRequest("not-allowed", "Samples are not scored anew.", "Add reports to your own archive.");
    }
    return c.json(await rescoreReports(c.get("archive"), c.get("actor"), c.req.valid("json")), 202);
  });
