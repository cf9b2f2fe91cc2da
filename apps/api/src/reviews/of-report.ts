import { decide, reviewsOf, settle } from "@gender-lens/archive";
import { ReviewInput as Input } from "@gender-lens/model";
import { createRoute } from "@hono/zod-openapi";
import { named } from "../openapi/named.ts";
import { body, json, problems } from "../openapi/responses.ts";
import { routes } from "../openapi/routes.ts";
import { InArchiveById, StoredReview, StoredReviews } from "../openapi/schemas.ts";

const ReviewInput = named("ReviewInput", Input);
const tags = ["Reviews"];
const path = "/api/{archive}/reports/{id}" as const;

const list = createRoute({
  method: "get",
  path: `${path}/reviews`,
  tags,
  summary: "Every review of a report, in the order in which they were made",
  request: { params: InArchiveById },
  responses: { 200: json(StoredReviews, "The reviews."), ...problems() },
});

const add = createRoute({
  method: "post",
  path: `${path}/reviews`,
  tags,
  summary: "Decide on a paragraph",
  description: "`textHash` says which text you read: where it stands otherwise by now, `changed-meanwhile`.",
  request: { params: InArchiveById, body: body(ReviewInput) },
  responses: { 201: json(StoredReview, "The review, and what became of it."), ...problems(409, 412) },
});

const settlement = createRoute({
  method: "post",
  path: `${path}/settlements`,
  tags,
  summary: "End a disagreement between reviewers",
  request: { params: InArchiveById, body: body(ReviewInput) },
  responses: { 201: json(StoredReview, "The decision that stands."), ...problems(409, 412) },
});

/** Reviews of one report. */
export const reportReviewRoutes = routes()
  .openapi(list, async (c) => c.json(await reviewsOf(c.get("archive"), c.get("actor"), c.req.valid("param").id), 200))
  .openapi(add, async (c) => {
    const input = { report: c.req.valid("param").id, ...c.req.valid("json") };
    return c.json(await decide(c.get("archive"), c.get("actor"), input), 201);
  })
  .openapi(settlement, async (c) => {
    const input = { report: c.req.valid("param").id, ...c.req.valid("json") };
    return c.json(await settle(c.get("archive"), c.get("actor"), input), 201);
  });
