import { coderIdentity } from "@gender-lens/assessment";
import { createRoute, z } from "@hono/zod-openapi";
import { json, problems } from "../openapi/responses.ts";
import { routes } from "../openapi/routes.ts";
import { Health, Version } from "../openapi/schemas.ts";
import { VERSION } from "../version.ts";

const health = createRoute({
  method: "get",
  path: "/api/health",
  tags: ["Server"],
  summary: "Whether the server and its database answer",
  description: "For monitors: 200 where both do, 503 where the database does not. Needs no sign-in.",
  request: { query: z.object({}) },
  responses: { 200: json(Health, "Both answer."), ...problems() },
});

const version = createRoute({
  method: "get",
  path: "/api/version",
  tags: ["Server"],
  summary: "Which version runs, which coder, and where it keeps the archive",
  responses: { 200: json(Version, "The version."), ...problems() },
});

/** Health and version of the server. */
export const healthRoutes = routes()
  .openapi(health, async (c) => {
    const { db, storage } = await c.get("services").archive("own");
    await db.execute("select 1");
    c.header("Cache-Control", "no-store");
    return c.json({ status: "ok" as const, storage }, 200);
  })
  .openapi(version, async (c) => {
    const { storage } = await c.get("services").archive("own");
    // The folder says who the user of this computer is: people who sign in from elsewhere need not know.
    const dataFolder = c.get("actor").id === "local" ? c.get("services").dataFolder : null;
    return c.json({ version: VERSION, coder: coderIdentity, storage, dataFolder }, 200);
  });
