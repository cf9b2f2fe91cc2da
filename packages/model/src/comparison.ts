import { z } from "zod";
import { Figures } from "./assessment.ts";
import { Decisions } from "./coding.ts";
import { ParagraphId } from "./report.ts";

/** A run of words that stands in both versions, or in one only. */
export const WordChange = z.strictObject({
  kind: z.enum(["same", "added", "removed"]),
  text: z.string(),
});
export type WordChange = z.infer<typeof WordChange>;

const side = z.strictObject({ id: ParagraphId, number: z.int().positive(), text: z.string(), decisions: Decisions });

/** One paragraph of either version and what became of it. */
export const ParagraphChange = z.strictObject({
  kind: z.enum(["same", "changed", "moved", "moved-and-changed", "added", "removed"]),
  before: side.nullable(),
  after: side.nullable(),
  /** Word-level difference; empty where the text is the same, or stands on one side only. */
  words: z.array(WordChange),
  /** Decisions that differ between the two sides. */
  decisionsChanged: z.array(z.string()),
  /** What this paragraph did to the count of paragraphs with gender content: -1, 0 or 1. */
  genderContent: z.int().min(-1).max(1),
});
export type ParagraphChange = z.infer<typeof ParagraphChange>;

/** Two versions of a report side by side. */
export const Comparison = z.strictObject({
  schema: z.literal("1"),
  before: z.strictObject({ symbol: z.string().nullable(), title: z.string(), figures: Figures }),
  after: z.strictObject({ symbol: z.string().nullable(), title: z.string(), figures: Figures }),
  changes: z.array(ParagraphChange),
});
export type Comparison = z.infer<typeof Comparison>;
