import { Level, Pillar, SectionTopic } from "@gender-lens/model";
import { z } from "zod";
import { Source } from "./source.ts";

/** What a rule decides on its examples; headings for `section`, paragraphs for the rest. */
export const RuleDecision = z.union([
  z.strictObject({ level: Level }),
  z.strictObject({ disaggregated: z.boolean() }),
  z.strictObject({ recommendation: z.boolean() }),
  z.strictObject({ gap: z.boolean() }),
  z.strictObject({ pillar: Pillar }),
  z.strictObject({ sgbv: z.boolean() }),
  z.strictObject({ sea: z.boolean() }),
  z.strictObject({ section: SectionTopic.unwrap() }),
]);
export type RuleDecision = z.infer<typeof RuleDecision>;

const examples = z.array(z.string()).min(1);

/** One rule of the codebook with examples on both sides of it. */
export const CodebookEntry = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  axis: z.enum(["unit", "level", "disaggregated", "recommendation", "gap", "pillars", "sgbv", "sea", "sections"]),
  title: z.string(),
  text: z.string(),
  /** Coded so in every example of `counts` and in none of `doesNotCount`; null where no sentence can show it. */
  decides: RuleDecision.nullable(),
  counts: examples,
  doesNotCount: examples,
  source: Source,
});
export type CodebookEntry = z.infer<typeof CodebookEntry>;
