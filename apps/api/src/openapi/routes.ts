import { OpenAPIHono } from "@hono/zod-openapi";
import type { AppEnv } from "../env.ts";
import { misfit } from "../problems/misfit.ts";

/** An empty set of routes whose requests are checked against their schemas before any handler sees them. */
export function routes(): OpenAPIHono<AppEnv> {
  return new OpenAPIHono<AppEnv>({
    defaultHook: (result) => {
      if (!result.success) throw misfit(result.target, result.error);
    },
  });
}
