import type { StandingReview } from "@gender-lens/assessment";
import { Decisions, StoredReview } from "@gender-lens/model";
import type { reviews } from "../storage/schema/index.ts";

/** A row of the table of reviews. */
export type ReviewRow = typeof reviews.$inferSelect;

/** A review as it is shown. */
export function storedReview(row: ReviewRow, symbol: string | null): StoredReview {
  const { id, version, paragraph, textHash, text, decisions, reason, blind, queue, codebook } = row;
  // Parsing restores the order of keys, which the database does not keep.
  return StoredReview.parse({
    id,
    report: version,
    symbol,
    paragraph,
    textHash,
    decisions: Decisions.partial().parse(decisions),
    reason,
    blind,
    queue,
    codebook,
    reviewer: { id: row.reviewerId, name: row.reviewerName },
    settles: row.settles,
    state: row.state,
    text,
    paragraphNow: row.paragraphNow,
    sample: row.sample,
    at: row.at.toISOString(),
  } satisfies StoredReview);
}

/** States of a review whose text stands in the version; which of the three it is, the others on the paragraph decide. */
const STANDING: ReadonlySet<ReviewRow["state"]> = new Set(["applied", "disputed", "replaced"]);

/** A review as the decisions of a paragraph are made from it; null where its text does not stand there. */
export function standingReview(row: ReviewRow): StandingReview | null {
  const { id, textHash, decisions, reviewerId, settles, at, state, paragraphNow } = row;
  if (!STANDING.has(state) || paragraphNow === null) return null;
  return { id, paragraph: paragraphNow, textHash, decisions, reviewer: reviewerId, settles, at: at.toISOString() };
}
