import type { z } from "@hono/zod-openapi";
import { RefusedRequest } from "./refused-request.ts";

/** More than this many places are not listed: the first ones say enough, and a request can hold thousands. */
const MOST_ERRORS = 20;

const WHERE: Readonly<Record<string, string>> = {
  param: "path",
  query: "query",
  json: "body",
  form: "form",
  header: "header",
  cookie: "cookie",
};

/**
 * A request that does not fit its schema, each place named: `query.year`, `body.decisions.level`.
 *
 * A path that names no archive, or an id that is none, is a place that does not exist: not-found.
 */
export function misfit(target: string, error: z.ZodError): RefusedRequest {
  const where = WHERE[target] ?? target;
  const errors = error.issues.slice(0, MOST_ERRORS).map(({ path, message }) => ({
    at: [where, ...path.map(String)].join("."),
    message,
  }));
  if (target === "param") {
    return new RefusedRequest("not-found", "Nothing has that address.", "Check the id and the name of the archive.", {
      errors,
    });
  }
  return new RefusedRequest(
    "invalid-request",
    "The request does not fit what is described for it.",
    "See `errors` for the places, and /docs for what is expected.",
    { errors },
  );
}
