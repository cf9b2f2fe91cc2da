import type { StoredReview } from "@gender-lens/model";
import { allow, type Actor } from "../access/actor.ts";
import { parsed } from "../parsed.ts";
import type { Archive } from "../storage/archive.ts";
import { FiledReview } from "./decide.ts";
import { fileReview } from "./file-review.ts";

/** Ends a disagreement: what is settled stands against every review, earlier and later, until it is withdrawn. */
export async function settle(archive: Archive, actor: Actor, input: FiledReview): Promise<StoredReview> {
  allow(actor, "settle");
  const review = parsed(FiledReview, input);
  return archive.db.transaction((tx) => fileReview(tx, actor, review, "settle"));
}
