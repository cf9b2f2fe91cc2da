import { confirmReview, listReviews, withdrawReview } from "@gender-lens/archive";
import { StoredReview as Shape } from "@gender-lens/model";
import { createRoute, z } from "@hono/zod-openapi";
import { pageQuery } from "../openapi/queries.ts";
import { json, problems } from "../openapi/responses.ts";
import { routes } from "../openapi/routes.ts";
import { InArchive, InArchiveById, StoredReview, StoredReviewPage } from "../openapi/schemas.ts";

const tags = ["Reviews"];

const list = createRoute({
  method: "get",
  path: "/api/{archive}/reviews",
  tags,
  summary: "Reviews of all reports, the latest first",
  description:
    "With `state=to-confirm`, those whose text has changed a little since; with `state=disputed`, those that somebody has to settle.",
  request: { params: InArchive, query: z.strictObject({ ...pageQuery, state: Shape.shape.state.optional() }) },
  responses: { 200: json(StoredReviewPage, "A page of reviews."), ...problems() },
});

const withdrawal = createRoute({
  method: "delete",
  path: "/api/{archive}/reviews/{id}",
  tags,
  summary: "Take a review back",
  request: { params: InArchiveById },
  responses: { 200: json(StoredReview, "The review, withdrawn."), ...problems(409) },
});

const confirmation = createRoute({
  method: "post",
  path: "/api/{archive}/reviews/{id}/confirm",
  tags,
  summary: "Say that a review holds for the text as it is now",
  request: { params: InArchiveById },
  responses: { 200: json(StoredReview, "The review of the text as it is now."), ...problems(409) },
});

/** Reviews of all reports. */
export const reviewRoutes = routes()
  .openapi(list, async (c) => c.json(await listReviews(c.get("archive"), c.get("actor"), c.req.valid("query")), 200))
  .openapi(withdrawal, async (c) =>
    c.json(await withdrawReview(c.get("archive"), c.get("actor"), c.req.valid("param").id), 200),
  )
  .openapi(confirmation, async (c) =>
    c.json(await confirmReview(c.get("archive"), c.get("actor"), c.req.valid("param").id), 200),
  );
