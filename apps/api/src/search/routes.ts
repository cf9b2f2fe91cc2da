import { search, SearchQuery } from "@gender-lens/archive";
import { createRoute, z } from "@hono/zod-openapi";
import { pageQuery, reportQuery, whole } from "../openapi/queries.ts";
import { json, problems } from "../openapi/responses.ts";
import { routes } from "../openapi/routes.ts";
import { InArchive, SearchHitPage } from "../openapi/schemas.ts";

/** Hits of one page: what the verb allows. */
const MOST_HITS = 100;

const found = createRoute({
  method: "get",
  path: "/api/{archive}/search",
  tags: ["Reports"],
  summary: "Paragraphs with these words, with the words around them",
  description:
    'As in a search engine: all words, `"a phrase"`, `or`, `-not`. Narrowed by the same fields as the list of reports.',
  request: {
    params: InArchive,
    query: z.strictObject({
      ...reportQuery,
      ...pageQuery,
      limit: whole(1, MOST_HITS).optional(),
      text: SearchQuery.shape.text,
    }),
  },
  responses: { 200: json(SearchHitPage, "A page of paragraphs, newest report first."), ...problems() },
});

/** Full text. */
export const searchRoutes = routes().openapi(found, async (c) =>
  c.json(await search(c.get("archive"), c.get("actor"), c.req.valid("query")), 200),
);
