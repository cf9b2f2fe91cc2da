import { z } from "zod";
import { Source } from "./source.ts";

/** A Security Council resolution: of the WPS agenda, on SEA, or beside them. */
export const Resolution = z.strictObject({
  number: z.int().positive(),
  /** Day of adoption. */
  date: z.iso.date(),
  agenda: z.enum(["wps", "sea", "related"]),
  subject: z.string(),
  source: Source,
});
export type Resolution = z.infer<typeof Resolution>;
