import type { StoredReview } from "@gender-lens/model";
import { and, eq } from "../storage/drizzle.ts";
import { allow, type Actor } from "../access/actor.ts";
import { Refusal } from "../refusal.ts";
import type { Archive, Db } from "../storage/archive.ts";
import { reviews } from "../storage/schema/index.ts";
import { paragraphsOf } from "./current-paragraphs.ts";
import { foundReview } from "./found-review.ts";
import { auditReview } from "./log.ts";
import { refreshReviews } from "./refresh.ts";
import { storedReview, type ReviewRow } from "./review-row.ts";

/** A review that had been held back and was confirmed by the withdrawn one is held back again. */
async function holdBack(tx: Db, { replaces }: ReviewRow, texts: ReadonlySet<string>): Promise<string | null> {
  if (replaces === null) return null;
  const [before] = await tx
    .select()
    .from(reviews)
    .where(and(eq(reviews.id, replaces), eq(reviews.state, "replaced")));
  if (!before || texts.has(`${before.paragraphNow} ${before.textHash}`)) return null;
  await tx.update(reviews).set({ state: "to-confirm" }).where(eq(reviews.id, before.id));
  return before.id;
}

/**
 * Takes a review back; the one that it replaced stands again. A reviewer withdraws their own, an administrator anyone's.
 * Throws `not-found`, `not-allowed`, and `conflict` where it has been withdrawn before.
 */
export async function withdrawReview(archive: Archive, actor: Actor, id: string): Promise<StoredReview> {
  allow(actor, "withdraw");
  return archive.db.transaction(async (tx) => {
    const { row, version } = await foundReview(tx, actor, id);
    if (row.reviewerId !== actor.id && actor.role !== "administrator") {
      throw new Refusal(
        "not-allowed",
        `This is a review of ${row.reviewerName}.`,
        "Ask them to withdraw it, or settle the paragraph.",
      );
    }
    if (row.state === "withdrawn") {
      throw new Refusal("conflict", "The review has been withdrawn before.", "Look at the list of reviews again.");
    }
    const current = await paragraphsOf(tx, version.currentScoring);
    await tx.update(reviews).set({ state: "withdrawn" }).where(eq(reviews.id, row.id));
    const texts = new Set(current.map((paragraph) => `${paragraph.id} ${paragraph.textHash}`));
    const heldBack = await holdBack(tx, row, texts);
    await auditReview(tx, actor, "withdraw", row, { state: row.state, heldBack });
    await refreshReviews(tx, version.id, current);
    return storedReview({ ...row, state: "withdrawn" }, version.symbol);
  });
}
