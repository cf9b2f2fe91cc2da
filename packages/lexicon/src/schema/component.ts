import { z } from "zod";
import { Source } from "./source.ts";

/** A functional component of a mission for which gender data are asked. */
export const Component = z.strictObject({
  id: z.string(),
  name: z.string(),
  /** Which gender data are asked for, in our words. */
  dataPoints: z.string(),
  /** Patterns of headings whose section belongs to the component, and of paragraphs that do. */
  headings: z.array(z.string()).min(1),
  cues: z.array(z.string()).min(1),
  source: Source,
  matches: z.array(z.string()).min(1),
  rejects: z.array(z.string()).min(1),
});
export type Component = z.infer<typeof Component>;
