import { addFiles } from "@gender-lens/archive";
import { createRoute } from "@hono/zod-openapi";
import { json, problems } from "../openapi/responses.ts";
import { routes } from "../openapi/routes.ts";
import { Batch, InArchive } from "../openapi/schemas.ts";
import { UploadFields } from "./fields.ts";
import { receive } from "./receive.ts";

/** Described by hand: the form is read as it arrives, not by the validator, which would hold all of it in memory. */
const described = Object.entries(UploadFields.shape).map(([name, schema]) => [
  name,
  { type: "string" as const, description: schema.meta()?.description ?? "" },
]);
const form = {
  type: "object" as const,
  properties: {
    ...Object.fromEntries(described),
    files: { type: "array" as const, items: { type: "string" as const, format: "binary" }, minItems: 1 },
  },
  required: ["files"],
};

const upload = createRoute({
  method: "post",
  path: "/api/{archive}/uploads",
  tags: ["Batches"],
  summary: "Add files, or archives (ZIP) of files",
  description:
    "A form of `multipart/form-data`, read as it arrives: the fields first, then each file in a field `files`. What a " +
    "file is, its content says and never its name. A file may have 100 MB, a form 1 GB. The answer is the batch that " +
    "scores them; watch it under `/batches/{id}/events`.",
  request: { params: InArchive, body: { required: true, content: { "multipart/form-data": { schema: form } } } },
  responses: { 202: json(Batch, "The batch that was begun."), ...problems(409, 422) },
});

/** Adding files. */
export const uploadRoutes = routes().openapi(upload, async (c) => {
  const { fields, files } = await receive(
    c.req.raw.body,
    c.req.header("content-type") ?? "",
    c.get("services").uploads,
  );
  const batch = await addFiles(c.get("archive"), c.get("actor"), fields, files);
  c.header("Location", `/api/${c.get("archive").name}/batches/${batch.id}`);
  return c.json(batch, 202);
});
