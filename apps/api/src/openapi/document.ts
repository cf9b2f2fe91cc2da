import type { OpenAPIHono } from "@hono/zod-openapi";
import type { AppEnv } from "../env.ts";
import { withRights } from "./with-rights.ts";
import { VERSION } from "../version.ts";

const DESCRIPTION = `Stored reports, their paragraphs and codings, reviews, series and publications of Gender Lens.

Everything stands in one of two archives: \`own\`, which you fill, and \`sample\`, which holds fictional reports. Lists
come in pages: \`next\` is the \`cursor\` of the page after. The header \`Gender-Lens-Archive\` says which archive an
answer is of: \`own\` or \`SAMPLE\`. What goes wrong is told as problem details (RFC 9457) with a
stable \`code\`. Answers to GET carry an \`ETag\`; send it as \`If-None-Match\` and what has not changed is not sent again.`;

/** The OpenAPI 3.1 document of the routes. */
export function openApiDocument(app: OpenAPIHono<AppEnv>): ReturnType<typeof app.getOpenAPI31Document> {
  const document = app.getOpenAPI31Document({
    openapi: "3.1.0",
    info: { title: "Gender Lens", version: VERSION, description: DESCRIPTION, license: { name: "Apache-2.0" } },
    servers: [{ url: "/" }],
    tags: [
      { name: "Reports", description: "Reports, their assessments, files and places of words; search" },
      { name: "Batches", description: "Adding and re-scoring files, with progress" },
      { name: "Reviews", description: "Decisions of people on paragraphs" },
      { name: "Samples", description: "Paragraphs drawn for review; agreement and machine error" },
      { name: "Series", description: "The share by year, quarter, mission or department; coverage" },
      { name: "Publications", description: "Figures as they were published, and what has changed since" },
      { name: "Archive", description: "Tables, the whole archive as one file, the audit log" },
      { name: "Access", description: "Who you are, accounts and tokens" },
      { name: "Server", description: "Health and version" },
    ],
  });
  return withRights(document);
}
