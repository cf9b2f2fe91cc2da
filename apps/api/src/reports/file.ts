import { readFile } from "@gender-lens/archive";
import type { Masthead } from "@gender-lens/model";
import { createRoute } from "@hono/zod-openapi";
import { attachment } from "../openapi/attachment.ts";
import { binary, problems } from "../openapi/responses.ts";
import { routes } from "../openapi/routes.ts";
import { InArchiveById } from "../openapi/schemas.ts";
import { RefusedRequest } from "../problems/refused-request.ts";

/** A saved page is given as bytes without a kind: opened from here, its scripts would run as ours. */
const TYPES: Readonly<Record<Masthead["format"], string>> = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  odt: "application/vnd.oasis.opendocument.text",
  rtf: "application/rtf",
  text: "text/plain",
  html: "application/octet-stream",
};

const file = createRoute({
  method: "get",
  path: "/api/{archive}/reports/{id}/file",
  tags: ["Reports"],
  summary: "The file as it was added",
  description: "Not found where the file was not kept.",
  request: { params: InArchiveById },
  responses: { 200: binary([...new Set(Object.values(TYPES))], "The bytes of the file."), ...problems() },
});

/** The file of a report. */
export const reportFileRoutes = routes().openapi(file, async (c) => {
  const found = await readFile(c.get("archive"), c.get("actor"), c.req.valid("param").id);
  if (found === null) {
    throw new RefusedRequest("not-found", "The file was not kept.", "Add it once more and choose to keep it.");
  }
  return c.body(new Uint8Array(found.content), 200, {
    "Content-Type": TYPES[found.format],
    "Content-Disposition": attachment(found.name),
    "Cache-Control": "private, no-cache",
    ETag: `"${found.sha256}"`,
  });
});
