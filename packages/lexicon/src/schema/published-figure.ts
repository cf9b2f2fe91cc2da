import { z } from "zod";
import { Source } from "./source.ts";

/** A figure that DPO published: on its reports, counted by hand, or on the practice of missions. */
export const PublishedFigure = z.strictObject({
  id: z.string(),
  kind: z.enum(["reporting", "practice"]),
  measure: z.string(),
  /** Acronym of a mission, or the group of missions. */
  where: z.string(),
  year: z.int(),
  value: z.number().nonnegative(),
  /** The whole that `value` is counted out of. */
  of: z.int().positive().optional(),
  unit: z.string(),
  /** The core indicator that the figure is a value of. */
  indicator: z.string().optional(),
  source: Source,
  note: z.string().optional(),
});
export type PublishedFigure = z.infer<typeof PublishedFigure>;
