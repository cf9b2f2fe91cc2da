import {
  missionQuarters,
  PeopleQuery,
  peopleOverTime,
  readCoverage,
  readSeries,
  SeriesFilter,
  SeriesQuery,
} from "@gender-lens/archive";
import { createRoute } from "@hono/zod-openapi";
import { json, problems } from "../openapi/responses.ts";
import { routes } from "../openapi/routes.ts";
import { Coverage, InArchive, MissionQuarters, PeoplePoints, Series } from "../openapi/schemas.ts";

const tags = ["Series"];
const params = InArchive;

const series = createRoute({
  method: "get",
  path: "/api/{archive}/series",
  tags,
  summary: "The share by year, quarter, mission or department, with the reviews that apply",
  description:
    "One issued version a symbol counts; drafts never do. `set=dpo` counts country reports to the Security Council " +
    "whose mission DPO led then. What DPO published is another method: it stands in `published`, never to be joined " +
    "with the points or subtracted from them.",
  request: { params, query: SeriesQuery },
  responses: { 200: json(Series, "The series."), ...problems() },
});

const quarters = createRoute({
  method: "get",
  path: "/api/{archive}/mission-quarters",
  tags,
  summary: "The share of each mission in each quarter",
  request: { params, query: SeriesFilter },
  responses: { 200: json(MissionQuarters, "By mission and quarter."), ...problems() },
});

const people = createRoute({
  method: "get",
  path: "/api/{archive}/people",
  tags,
  summary: "How often reports give a number of persons, by the sex given, by year or quarter",
  request: { params, query: PeopleQuery },
  responses: { 200: json(PeoplePoints, "By year or quarter."), ...problems() },
});

const coverage = createRoute({
  method: "get",
  path: "/api/{archive}/coverage",
  tags,
  summary: "Which reports are there of those expected, and which are missing",
  request: { params, query: SeriesFilter },
  responses: { 200: json(Coverage, "The coverage."), ...problems() },
});

/** What the archive says over many reports. */
export const seriesRoutes = routes()
  .openapi(series, async (c) => c.json(await readSeries(c.get("archive"), c.get("actor"), c.req.valid("query")), 200))
  .openapi(quarters, async (c) =>
    c.json(await missionQuarters(c.get("archive"), c.get("actor"), c.req.valid("query")), 200),
  )
  .openapi(people, async (c) =>
    c.json(await peopleOverTime(c.get("archive"), c.get("actor"), c.req.valid("query")), 200),
  )
  .openapi(coverage, async (c) =>
    c.json(await readCoverage(c.get("archive"), c.get("actor"), c.req.valid("query")), 200),
  );
