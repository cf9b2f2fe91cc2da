import { Id } from "@gender-lens/model";
import { eq } from "../storage/drizzle.ts";
import type { Actor } from "../access/actor.ts";
import { parsed } from "../parsed.ts";
import { notFound } from "../refusal.ts";
import { versionFor, type VersionRow } from "../reports/version-for.ts";
import type { Db } from "../storage/archive.ts";
import { reviews } from "../storage/schema/index.ts";

import type { ReviewRow } from "./review-row.ts";

/** A review and its version, held until the transaction ends; not found where the version is not for the one who asks. */
export async function foundReview(tx: Db, actor: Actor, id: string): Promise<{ row: ReviewRow; version: VersionRow }> {
  const of = eq(reviews.id, parsed(Id, id));
  const [place] = await tx.select({ version: reviews.version }).from(reviews).where(of);
  if (!place) throw notFound("review");
  const version = await versionFor(tx, actor, place.version, true);
  const [row] = await tx.select().from(reviews).where(of);
  if (!row) throw notFound("review");
  return { row, version };
}
