import { Id } from "@gender-lens/model";
import { z } from "@hono/zod-openapi";
import { flag } from "../openapi/queries.ts";

/** Fields of an upload beside its files. */
export const UploadFields = z.strictObject({
  name: z.string().trim().min(1).max(200).optional().openapi({ description: "What the batch is called" }),
  keep: flag.optional().openapi({ description: "Keep the files themselves, so that their pages can be shown; `true`" }),
  force: flag.optional().openapi({ description: "Read what is no report, or not in English, all the same; `false`" }),
  changes: z.enum(["final", "original"]).optional().openapi({ description: "Tracked changes: accepted, or undone" }),
  draftOf: Id.optional().openapi({ description: "Version in the archive that the draft follows" }),
});
export type UploadFields = z.output<typeof UploadFields>;
