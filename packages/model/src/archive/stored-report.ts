import { z } from "zod";
import { CoderIdentity, Figures } from "../assessment.ts";
import { Masthead, ParagraphId } from "../report.ts";
import { Id, Moment, Person } from "./scalars.ts";

/** One file of a version; the same version may be there as PDF and as Word. */
export const StoredFile = z.strictObject({
  sha256: Masthead.shape.sha256,
  name: z.string(),
  format: Masthead.shape.format,
  bytes: z.int().nonnegative(),
  /** Whether the bytes are in the archive; where not, only what was read of them is. */
  kept: z.boolean(),
  addedAt: Moment,
});
export type StoredFile = z.infer<typeof StoredFile>;

/** Reviews of a version, by what became of them after the last scoring. */
export const ReviewCounts = z.strictObject({
  applied: z.int().nonnegative(),
  disputed: z.int().nonnegative(),
  toConfirm: z.int().nonnegative(),
  gone: z.int().nonnegative(),
});
export type ReviewCounts = z.infer<typeof ReviewCounts>;

/** One version of a report in the archive (design, Identity), as lists show it. */
export const StoredReport = z.strictObject({
  id: Id,
  /** The report that this is a version of. */
  work: Id,
  ...Masthead.omit({ sha256: true }).shape,
  /** Country or area that the mission works in; null where the lexicon names none. */
  country: z.string().nullable(),
  /** Place in its draft line, from 1; null for issued versions. */
  draft: z.int().positive().nullable(),
  /** Who owns a draft; null for issued versions, which everyone sees. */
  owner: Person.nullable(),
  sharedWith: z.array(Person),
  files: z.array(StoredFile),
  /** With the reviews that apply. */
  figures: Figures,
  /** As the machine coded, without reviews. */
  machineFigures: Figures,
  standAlone: z.boolean(),
  reviews: ReviewCounts,
  coder: CoderIdentity,
  /** True where the running coder would code it anew. */
  outdated: z.boolean(),
  /** Why the version stands in no series; null where it counts. */
  notCounted: z.string().nullable(),
  retracted: z.strictObject({ at: Moment, by: Person, reason: z.string() }).nullable(),
  /** The version that counts in place of this one. */
  supersededBy: Id.nullable(),
  addedAt: Moment,
  sample: z.boolean(),
});
export type StoredReport = z.infer<typeof StoredReport>;

/** A page of a list; `next` is the cursor of the page after it, null on the last. */
export const page = <Item extends z.ZodType>(item: Item) =>
  z.strictObject({
    items: z.array(item),
    next: z.string().nullable(),
    /** How many there are in all; null where counting them would take longer than it is worth. */
    total: z.int().nonnegative().nullable(),
  });
export interface Page<Item> {
  items: Item[];
  next: string | null;
  total: number | null;
}

/** A paragraph that a search found. */
export const SearchHit = z.strictObject({
  report: Id,
  symbol: z.string().nullable(),
  title: z.string(),
  date: Masthead.shape.date,
  mission: z.string().nullable(),
  paragraph: ParagraphId,
  number: z.int().positive(),
  page: z.int().positive().nullable(),
  /** Words around the matches, in order; `match` is true for the words searched for. */
  excerpt: z.array(z.strictObject({ text: z.string(), match: z.boolean() })),
});
export type SearchHit = z.infer<typeof SearchHit>;
