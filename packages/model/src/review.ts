import { z } from "zod";
import { Decisions } from "./coding.ts";
import { ParagraphId } from "./report.ts";
import { TextHash } from "./scalars.ts";

/** A person's decision on one paragraph of one version, anchored to id and text. */
export const Review = z.strictObject({
  /** Symbol or draft name of the version reviewed. */
  version: z.string(),
  paragraph: ParagraphId,
  textHash: TextHash,
  /** Only what the person decided; what is absent stays the machine's. */
  decisions: Decisions.partial(),
  reason: z.string(),
  reviewer: z.string(),
  /** True where the reviewer had not seen the machine's coding. */
  blind: z.boolean(),
  queue: z.enum(["random", "least-confident", "chosen"]),
  codebook: z.string(),
});
export type Review = z.infer<typeof Review>;
