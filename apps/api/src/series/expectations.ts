import { listExpectations, SetExpectation, setExpectation, StoredExpectation } from "@gender-lens/archive";
import { createRoute, z } from "@hono/zod-openapi";
import { named } from "../openapi/named.ts";
import { body, json, problems } from "../openapi/responses.ts";
import { routes } from "../openapi/routes.ts";
import { InArchive } from "../openapi/schemas.ts";

const Expectations = z.array(named("Expectation", StoredExpectation));
const path = "/api/{archive}/expectations" as const;

const list = createRoute({
  method: "get",
  path,
  tags: ["Series"],
  summary: "How many reports of a mission are expected in a year, where administrators have set it",
  request: { params: InArchive },
  responses: { 200: json(Expectations, "By mission and year."), ...problems() },
});

const set = createRoute({
  method: "put",
  path,
  tags: ["Series"],
  summary: "Set how many reports of a mission are expected in a year; null lets the rule hold again",
  request: { params: InArchive, body: body(SetExpectation) },
  responses: { 200: json(Expectations, "All that are set now."), ...problems() },
});

/** What coverage rests on, beside its rule. */
export const expectationRoutes = routes()
  .openapi(list, async (c) => c.json(await listExpectations(c.get("archive"), c.get("actor")), 200))
  .openapi(set, async (c) => c.json(await setExpectation(c.get("archive"), c.get("actor"), c.req.valid("json")), 200));
