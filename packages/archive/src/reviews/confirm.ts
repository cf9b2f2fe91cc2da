import type { StoredReview } from "@gender-lens/model";
import { decisionsOf } from "@gender-lens/assessment";
import { eq } from "../storage/drizzle.ts";
import { allow, type Actor } from "../access/actor.ts";
import { Refusal } from "../refusal.ts";
import type { Archive } from "../storage/archive.ts";
import { newId } from "../storage/new-id.ts";
import { reviews } from "../storage/schema/index.ts";
import { paragraphsOf } from "./current-paragraphs.ts";
import { foundReview } from "./found-review.ts";
import { auditReview, logged } from "./log.ts";
import { refreshReviews } from "./refresh.ts";
import { storedReview, type ReviewRow } from "./review-row.ts";

/**
 * Says that a review whose text has changed a little holds for the text as it is now. It becomes a review of that text
 * by the one who confirms it, which replaces the one that was held back; no blind one, and of no sample, as the
 * decision was not made on this text. Throws `not-found`, and `conflict` where nothing is to be confirmed.
 */
export async function confirmReview(archive: Archive, actor: Actor, id: string): Promise<StoredReview> {
  allow(actor, "confirm");
  return archive.db.transaction(async (tx) => {
    const { row: held, version } = await foundReview(tx, actor, id);
    const current = await paragraphsOf(tx, version.currentScoring);
    const paragraph = current.find((one) => one.id === held.paragraphNow);
    if (held.state !== "to-confirm" || !paragraph) {
      throw new Refusal(
        "conflict",
        "There is nothing to confirm: the review is not held back.",
        "Look at the list of reviews again.",
      );
    }
    const row: ReviewRow = {
      ...held,
      id: newId(),
      paragraph: paragraph.id,
      textHash: paragraph.textHash,
      text: paragraph.text,
      machine: decisionsOf(paragraph.coding),
      coderId: version.coderId,
      reviewerId: actor.id,
      reviewerName: actor.name,
      blind: false,
      sample: null,
      state: "applied",
      replaces: held.id,
      at: new Date(),
    };
    await tx.update(reviews).set({ state: "replaced" }).where(eq(reviews.id, held.id));
    await tx.insert(reviews).values(row);
    await auditReview(tx, actor, "confirm", row, { review: logged(row), confirms: held.id });
    await refreshReviews(tx, version.id, current);
    const [stored] = await tx.select().from(reviews).where(eq(reviews.id, row.id));
    return storedReview(stored ?? row, version.symbol);
  });
}
