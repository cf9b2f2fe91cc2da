import type { OpenAPIHono } from "@hono/zod-openapi";
import { ROUTE_RIGHTS, whoMay } from "../access/route-rights.ts";
import type { AppEnv } from "../env.ts";

type Document = ReturnType<OpenAPIHono<AppEnv>["getOpenAPI31Document"]>;

const METHODS = ["get", "post", "put", "patch", "delete"] as const;

/** The document with who may use each route, in words and as `x-right`. */
export function withRights(document: Document): Document {
  for (const [path, item] of Object.entries(document.paths ?? {})) {
    for (const method of METHODS) {
      const operation = item[method];
      const needed = ROUTE_RIGHTS[`${method.toUpperCase()} ${path}`];
      if (operation === undefined || needed === undefined) continue;
      operation.description = [operation.description, whoMay(needed)].filter(Boolean).join("\n\n");
      operation["x-right"] = needed;
    }
  }
  return document;
}
