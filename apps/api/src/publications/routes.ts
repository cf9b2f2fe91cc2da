import { listPublications, publicationDifference, publish, PublishInput, readPublication } from "@gender-lens/archive";
import { createRoute, z } from "@hono/zod-openapi";
import { pageQuery } from "../openapi/queries.ts";
import { body, json, problems } from "../openapi/responses.ts";
import { routes } from "../openapi/routes.ts";
import { InArchive, InArchiveById, Publication, PublicationDifference, PublicationPage } from "../openapi/schemas.ts";

const tags = ["Publications"];
const path = "/api/{archive}/publications" as const;

const list = createRoute({
  method: "get",
  path,
  tags,
  summary: "Figures as they were published, the latest first",
  request: { params: InArchive, query: z.strictObject(pageQuery) },
  responses: { 200: json(PublicationPage, "A page of publications."), ...problems() },
});

const publication = createRoute({
  method: "post",
  path,
  tags,
  summary: "Publish a figure: what it rests on is frozen and never changes",
  request: { params: InArchive, body: body(PublishInput) },
  responses: { 201: json(Publication, "The publication."), ...problems(409) },
});

const read = createRoute({
  method: "get",
  path: `${path}/{id}`,
  tags,
  summary: "One publication: its figures, versions, reviews and seal",
  request: { params: InArchiveById },
  responses: { 200: json(Publication, "The publication."), ...problems() },
});

const difference = createRoute({
  method: "get",
  path: `${path}/{id}/difference`,
  tags,
  summary: "What has changed since, and what did it",
  request: { params: InArchiveById },
  responses: { 200: json(PublicationDifference, "The difference."), ...problems(409) },
});

/** Publications. */
export const publicationRoutes = routes()
  .openapi(list, async (c) =>
    c.json(await listPublications(c.get("archive"), c.get("actor"), c.req.valid("query")), 200),
  )
  .openapi(publication, async (c) => c.json(await publish(c.get("archive"), c.get("actor"), c.req.valid("json")), 201))
  .openapi(read, async (c) =>
    c.json(await readPublication(c.get("archive"), c.get("actor"), c.req.valid("param").id), 200),
  )
  .openapi(difference, async (c) =>
    c.json(await publicationDifference(c.get("archive"), c.get("actor"), c.req.valid("param").id), 200),
  );
