import { readFile } from "node:fs/promises";
import { Hono } from "hono";
import type { AppEnv } from "../env.ts";

/** The page loads these and nothing else; no script stands in it, so that the security policy can forbid such. */
const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Gender Lens: the API</title>
    <link rel="icon" href="/docs/favicon-32x32.png">
    <link rel="stylesheet" href="/docs/swagger-ui.css">
  </head>
  <body>
    <div id="reference"></div>
    <script src="/docs/swagger-ui-bundle.js"></script>
    <script src="/docs/start.js"></script>
  </body>
</html>
`;

/** Swagger UI would ask a validator on the internet about the document: never. */
const START = `SwaggerUIBundle({
  url: "/openapi.json",
  dom_id: "#reference",
  validatorUrl: null,
  deepLinking: true,
  docExpansion: "list",
  defaultModelsExpandDepth: 0,
});
`;

const FILES: Readonly<Record<string, string>> = {
  "swagger-ui.css": "text/css; charset=utf-8",
  "swagger-ui-bundle.js": "text/javascript; charset=utf-8",
  "favicon-32x32.png": "image/png",
};
const FOLDER = import.meta.resolve("swagger-ui-dist/package.json");
const AN_HOUR = "public, max-age=3600";

/** `/docs`: the reference of the API, all of it from this server. */
export const docs = new Hono<AppEnv>()
  .get("/docs", (c) => c.html(PAGE))
  .get("/docs/start.js", (c) => c.body(START, 200, { "Content-Type": "text/javascript; charset=utf-8" }))
  .get("/docs/:file", async (c, next) => {
    const name = c.req.param("file");
    const type = FILES[name];
    if (type === undefined) return next();
    const bytes = await readFile(new URL(name, FOLDER));
    return c.body(new Uint8Array(bytes), 200, { "Content-Type": type, "Cache-Control": AN_HOUR });
  });
