import type { Context } from "hono";
import type { AppEnv } from "../env.ts";
import { problemAnswer } from "./answer.ts";

/** Addresses that nothing answers; where another method would, 405 and which (RFC 9110, 15.5.6). */
export function notFound(c: Context<AppEnv>): Response {
  const allowed = c.get("services").methodsAt(c.req.path);
  if (allowed.length === 0) {
    return problemAnswer(c, {
      code: "not-found",
      status: 404,
      message: "Nothing has that address.",
      hint: "See /docs for all there are.",
    });
  }
  const allow = allowed.join(", ");
  if (c.req.method === "OPTIONS") return c.body(null, 204, { Allow: allow });
  return problemAnswer(c, {
    code: "invalid-request",
    status: 405,
    message: "That address does not take this method.",
    hint: `It takes ${allow}.`,
    headers: { Allow: allow },
  });
}
