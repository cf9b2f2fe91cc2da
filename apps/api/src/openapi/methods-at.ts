import type { OpenAPIHono } from "@hono/zod-openapi";
import type { AppEnv } from "../env.ts";

const ORDER = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

/** Says which methods an address takes, from the routes of the document; those without parameters come first. */
export function methodsOf(app: OpenAPIHono<AppEnv>): (path: string) => string[] {
  const known = app.openAPIRegistry.definitions.flatMap((definition) =>
    definition.type === "route" ? [{ method: definition.route.method, pattern: patternOf(definition.route.path) }] : [],
  );
  return (path) => {
    const methods = new Set(
      known.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method.toUpperCase()),
    );
    if (methods.size === 0) return [];
    if (methods.has("GET")) methods.add("HEAD");
    methods.add("OPTIONS");
    return ORDER.filter((method) => methods.has(method));
  };
}

function patternOf(path: string): RegExp {
  const parts = path.split(/\{\w+\}/u).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/gu, "\\$&"));
  return new RegExp(`^${parts.join("[^/]+")}$`, "u");
}
