import { Id, ReviewInput, type StoredReview } from "@gender-lens/model";
import { z } from "zod";
import { allow, type Actor } from "../access/actor.ts";
import { parsed } from "../parsed.ts";
import type { Archive } from "../storage/archive.ts";
import { fileReview } from "./file-review.ts";

/** A decision and the version that it is on. */
export const FiledReview = z.object({ ...ReviewInput.shape, report: Id });
export type FiledReview = z.input<typeof FiledReview>;

/**
 * A person's decision on a paragraph; it applies at once unless another reviewer decided otherwise.
 *
 * Throws `not-found`, `changed-meanwhile` where the text is another than the person read, `invalid-request` where the
 * decisions contradict each other, `conflict` where the review is said to be blind and is not.
 */
export async function decide(archive: Archive, actor: Actor, input: FiledReview): Promise<StoredReview> {
  allow(actor, "review");
  const review = parsed(FiledReview, input);
  return archive.db.transaction((tx) => fileReview(tx, actor, review, "review"));
}
