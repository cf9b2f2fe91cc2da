import { z } from "zod";
import { Decisions } from "../coding.ts";
import { ParagraphId } from "../report.ts";
import { Review } from "../review.ts";
import { Id, Moment, Person } from "./scalars.ts";

/** What a person decides on a paragraph, as it is sent. */
export const ReviewInput = z.strictObject({
  paragraph: ParagraphId,
  /** Hash of the text that the person read: a review of another text is refused. */
  textHash: Review.shape.textHash,
  decisions: Decisions.partial(),
  reason: z.string().max(2000).default(""),
  blind: z.boolean().default(false),
  queue: Review.shape.queue.default("chosen"),
  /** The sample that the paragraph was drawn in. */
  sample: Id.nullable().default(null),
});
export type ReviewInput = z.infer<typeof ReviewInput>;

/** A review and what became of it. */
export const StoredReview = z.strictObject({
  id: Id,
  report: Id,
  symbol: z.string().nullable(),
  ...Review.omit({ version: true, reviewer: true }).shape,
  reviewer: Person,
  /** True for the decision that ends a disagreement between reviewers. */
  settles: z.boolean(),
  /** `applied`: the figures rest on it; `disputed`: another reviewer decided otherwise, the machine's stands until
      somebody settles it; `to-confirm`: the text has changed a little since; `gone`: the text is not there any more;
      `replaced`: by a later one of the same reviewer; `withdrawn`. */
  state: z.enum(["applied", "disputed", "to-confirm", "gone", "replaced", "withdrawn"]),
  /** Text that was reviewed, kept so that a person can compare. */
  text: z.string(),
  /** Where that text stands now; null where it is gone. */
  paragraphNow: ParagraphId.nullable(),
  sample: Id.nullable(),
  at: Moment,
});
export type StoredReview = z.infer<typeof StoredReview>;

/** Which paragraphs a sample is drawn from. */
export const SampleFrame = z.strictObject({
  set: z.enum(["dpo", "all"]).default("all"),
  from: z.iso.date().nullable().default(null),
  to: z.iso.date().nullable().default(null),
  missions: z.array(z.string()).default([]),
});
export type SampleFrame = z.infer<typeof SampleFrame>;

/** Paragraphs drawn for review. Agreement and machine error are told of random ones only. */
export const Sample = z.strictObject({
  id: Id,
  name: z.string(),
  queue: Review.shape.queue,
  blind: z.boolean(),
  seed: z.int(),
  frame: SampleFrame,
  /** Paragraphs in the frame when it was drawn. */
  population: z.int().nonnegative(),
  size: z.int().nonnegative(),
  /** How many of them the one who asks has reviewed. */
  reviewed: z.int().nonnegative(),
  by: Person,
  at: Moment,
});
export type Sample = z.infer<typeof Sample>;

/** One paragraph of a sample; `machine` is absent where the sample is blind and the one who asks has not decided yet. */
export const SampleItem = z.strictObject({
  position: z.int().nonnegative(),
  report: Id,
  symbol: z.string().nullable(),
  title: z.string(),
  mission: z.string().nullable(),
  paragraph: ParagraphId,
  number: z.int().positive(),
  page: z.int().positive().nullable(),
  heading: z.string().nullable(),
  text: z.string(),
  textHash: Review.shape.textHash,
  machine: Decisions.nullable(),
  mine: Decisions.partial().nullable(),
});
export type SampleItem = z.infer<typeof SampleItem>;

/** Krippendorff's alpha of one decision over the blind reviews of a random sample. */
export const Agreement = z.strictObject({
  decision: z.string(),
  /** Paragraphs that at least two reviewers decided on. */
  units: z.int().nonnegative(),
  reviewers: z.int().nonnegative(),
  /** Null where it is not defined: no units, or no variation. */
  alpha: z.number().nullable(),
});
export type Agreement = z.infer<typeof Agreement>;

/** How often the machine decided otherwise than the reviewers of a random sample. */
export const MachineError = z.strictObject({
  decision: z.string(),
  reviewed: z.int().nonnegative(),
  wrong: z.int().nonnegative(),
  /** Wrong over reviewed; null without reviews. */
  rate: z.number().min(0).max(1).nullable(),
  /** 95 % interval (Wilson), null without reviews. */
  low: z.number().min(0).max(1).nullable(),
  high: z.number().min(0).max(1).nullable(),
});
export type MachineError = z.infer<typeof MachineError>;

/** What a random sample says of reviewers and machine. */
export const SampleReport = z.strictObject({
  sample: Sample,
  agreement: z.array(Agreement),
  machineError: z.array(MachineError),
});
export type SampleReport = z.infer<typeof SampleReport>;
