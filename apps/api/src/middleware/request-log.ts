import type { MiddlewareHandler } from "hono";
import { routePath } from "hono/route";
import type { AppEnv } from "../env.ts";

/**
 * One line a request: its id, method, the pattern of its route, status and milliseconds.
 *
 * The pattern and never the path or the query: those may hold a symbol, a word searched for, or a token.
 */
export function requestLog(): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const began = performance.now();
    await next();
    c.get("services").log({
      event: "request",
      id: c.get("requestId"),
      method: c.req.method,
      route: routePath(c, -1),
      status: c.res.status,
      ms: Math.round((performance.now() - began) * 10) / 10,
    });
  };
}
