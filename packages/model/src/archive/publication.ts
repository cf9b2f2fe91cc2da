import { z } from "zod";
import { CoderIdentity, Figures } from "../assessment.ts";
import { Decisions } from "../coding.ts";
import { Period, ParagraphId, Masthead } from "../report.ts";
import { Series } from "../series.ts";
import { Id, Moment, Person } from "./scalars.ts";

const count = z.int().nonnegative();

/** A version that a published figure rests on, exactly as it stood. */
export const PublishedVersion = z.strictObject({
  report: Id,
  symbol: z.string(),
  title: z.string(),
  date: Masthead.shape.date,
  mission: z.string().nullable(),
  sha256: z.string(),
  coder: CoderIdentity.shape.id,
  figures: Figures,
  machineFigures: Figures,
  standAlone: z.boolean(),
});
export type PublishedVersion = z.infer<typeof PublishedVersion>;

/** A figure as it was published: never changed afterwards. */
export const Publication = z.strictObject({
  id: Id,
  name: z.string(),
  period: Period,
  set: Series.shape.set,
  by: Series.shape.by,
  /** The rule that chose the versions, in words. */
  rule: z.string(),
  series: Series,
  versions: z.array(PublishedVersion),
  reviews: z.array(
    z.strictObject({
      id: Id,
      report: Id,
      symbol: z.string(),
      paragraph: ParagraphId,
      decisions: Decisions.partial(),
      reviewer: z.string(),
      reason: z.string(),
    }),
  ),
  coders: z.array(CoderIdentity.shape.id),
  publishedAt: Moment,
  publishedBy: Person,
  /** SHA-256 over everything above, so that a copy can be checked. */
  seal: z.string().regex(/^[0-9a-f]{64}$/),
  sample: z.boolean(),
});
export type Publication = z.infer<typeof Publication>;

/** What a list shows of a publication. */
export const PublicationSummary = z.strictObject({
  ...Publication.pick({ id: true, name: true, period: true, set: true, by: true, publishedAt: true, publishedBy: true })
    .shape,
  reports: count,
  pooled: z.number().nullable(),
  sample: z.boolean(),
});
export type PublicationSummary = z.infer<typeof PublicationSummary>;

/** What has changed since a publication, and what did it. */
export const PublicationDifference = z.strictObject({
  publication: Id,
  before: z.number().nullable(),
  now: z.number().nullable(),
  /** `now` less `before` in points, two decimals; null where either is missing. */
  points: z.number().nullable(),
  reports: z.array(
    z.strictObject({
      report: Id,
      symbol: z.string(),
      change: z.enum(["added", "removed", "rescored", "reviewed", "replaced"]),
      /** Gender paragraphs and paragraphs, then and now. */
      before: z.strictObject({ gender: count, paragraphs: count }).nullable(),
      now: z.strictObject({ gender: count, paragraphs: count }).nullable(),
    }),
  ),
  reviewsAdded: count,
  reviewsRemoved: count,
  /** "since publication +0.31 points: 2 reviews, 1 report added" */
  sentence: z.string(),
});
export type PublicationDifference = z.infer<typeof PublicationDifference>;
