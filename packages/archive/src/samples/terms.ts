import type { ReviewInput } from "@gender-lens/model";
import { and, eq } from "../storage/drizzle.ts";
import type { Actor } from "../access/actor.ts";
import { notFound, Refusal } from "../refusal.ts";
import type { Db } from "../storage/archive.ts";
import { reviews, sampleItems, samples } from "../storage/schema/index.ts";
import type { ReviewRow } from "../reviews/review-row.ts";

/** Under which terms a review is made: what of it may be counted for what. */
export type Terms = Pick<ReviewRow, "blind" | "queue" | "sample">;

/**
 * Whether the person has decided on this very text before, in whatever version or state. Whoever has is shown the
 * machine's coding of it from then on, so that a later decision is no blind one, withdrawn or not.
 */
async function hasDecided(tx: Db, actor: Pick<Actor, "id">, textHash: string): Promise<boolean> {
  const found = await tx
    .select({ id: reviews.id })
    .from(reviews)
    .where(and(eq(reviews.reviewerId, actor.id), eq(reviews.textHash, textHash)))
    .limit(1);
  return found.length > 0;
}

/**
 * The terms of a review. The archive answers for them: blind is only what comes through a blind sample, before the
 * reviewer was shown the machine's coding through it; the queue is the sample's, and `chosen` without one.
 */
export async function termsOf(tx: Db, actor: Actor, version: string, input: ReviewInput): Promise<Terms> {
  const { sample: id, blind, paragraph, textHash } = input;
  if (id === null) {
    if (!blind) return { blind, queue: "chosen", sample: null };
    throw new Refusal(
      "invalid-request",
      "A review is blind only within a blind sample.",
      "Draw a blind sample, and review its paragraphs.",
    );
  }
  const [sample] = await tx.select().from(samples).where(eq(samples.id, id));
  if (!sample) throw notFound("sample");
  const [item] = await tx
    .select({ textHash: sampleItems.textHash })
    .from(sampleItems)
    .where(and(eq(sampleItems.sample, id), eq(sampleItems.version, version), eq(sampleItems.paragraph, paragraph)));
  if (item?.textHash !== textHash) {
    throw new Refusal(
      "invalid-request",
      "This paragraph was not drawn in the sample.",
      "Review it outside of the sample, or take one that was drawn.",
    );
  }
  if (blind && !sample.blind) {
    throw new Refusal(
      "invalid-request",
      "The sample is not blind: the machine's coding is shown in it.",
      "Send the review as one that is not blind.",
    );
  }
  if (blind && (await hasDecided(tx, actor, textHash))) {
    throw new Refusal(
      "conflict",
      "You have decided on this paragraph before and were shown the machine's coding since.",
      "Send the review as one that is not blind.",
    );
  }
  return { blind, queue: sample.queue, sample: id };
}
