import { SectionTopic } from "@gender-lens/model";
import { z } from "zod";
import { Source } from "./source.ts";

/** Vocabulary of headings: phrases of the topic, words that leave a topic whole, phrases of conduct and discipline. */
export const HeadingGroup = z.strictObject({
  group: z.enum(["topic", "neutral", "conduct"]),
  entries: z.array(z.string()).min(1),
  /** Patterns that keep their capitals. */
  exact: z.array(z.string()).default([]),
  source: Source,
});
export type HeadingGroup = z.infer<typeof HeadingGroup>;

/** A heading and what the codebook makes of it. */
export const HeadingExample = z.strictObject({ heading: z.string(), topic: SectionTopic });
export type HeadingExample = z.infer<typeof HeadingExample>;
