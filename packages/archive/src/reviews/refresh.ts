import { figuresOf, reviewParagraphs } from "@gender-lens/assessment";
import type { CodedParagraph } from "@gender-lens/model";
import { eq, inArray } from "../storage/drizzle.ts";
import type { Db } from "../storage/archive.ts";
import { reviews, versions } from "../storage/schema/index.ts";
import { standingReview, type ReviewRow } from "./review-row.ts";

const STATES = ["applied", "disputed", "replaced"] as const;

/**
 * Brings the states of the reviews of a version, its figures and its counts to what its reviews make of it. Called in
 * every transaction that changes a review or the paragraphs, with the version's row locked.
 * @param current the paragraphs of the version's current scoring
 */
export async function refreshReviews(tx: Db, version: string, current: readonly CodedParagraph[]): Promise<void> {
  const rows = await tx.select().from(reviews).where(eq(reviews.version, version));
  const { paragraphs, outcomes } = reviewParagraphs(
    current,
    rows.flatMap((row) => standingReview(row) ?? []),
  );
  const stateOf = (row: ReviewRow): ReviewRow["state"] => outcomes.get(row.id) ?? row.state;
  for (const state of STATES) {
    const changed = rows.filter((row) => row.state !== state && stateOf(row) === state).map(({ id }) => id);
    if (changed.length > 0) await tx.update(reviews).set({ state }).where(inArray(reviews.id, changed));
  }
  const count = (state: ReviewRow["state"]): number => rows.filter((row) => stateOf(row) === state).length;
  await tx
    .update(versions)
    .set({
      ...figuresOf(paragraphs),
      reviewsApplied: count("applied"),
      reviewsDisputed: count("disputed"),
      reviewsToConfirm: count("to-confirm"),
      reviewsGone: count("gone"),
    })
    .where(eq(versions.id, version));
}
