import { Pillar } from "@gender-lens/model";
import { z } from "zod";
import { Source } from "./source.ts";
import { Concept } from "./term.ts";

/** Words that speak for a pillar where women, gender or sexual and gender-based violence are the matter. */
export const PillarCue = z.strictObject({
  id: z.string(),
  pillar: Pillar,
  label: z.string(),
  patterns: z.array(z.string()).min(1),
  exact: z.array(z.string()).default([]),
  excludes: z.array(z.string()).default([]),
  /** The cue counts only beside a term of one of these concepts. */
  onlyWith: z.array(Concept).default([]),
  source: Source,
  matches: z.array(z.string()).min(1),
  rejects: z.array(z.string()).min(1),
});
export type PillarCue = z.infer<typeof PillarCue>;
