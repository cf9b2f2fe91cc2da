import type { StandingReview } from "@gender-lens/assessment";
import { and, eq, inArray } from "../storage/drizzle.ts";
import type { Db } from "../storage/archive.ts";
import { reviews } from "../storage/schema/index.ts";
import { standingReview } from "./review-row.ts";

/** The reviews that `withReviews` takes, of one version. */
export async function standingReviewsOf(db: Db, version: string): Promise<StandingReview[]> {
  const rows = await db
    .select()
    .from(reviews)
    .where(and(eq(reviews.version, version), inArray(reviews.state, ["applied", "disputed", "replaced"])));
  return rows.flatMap((row) => standingReview(row) ?? []);
}
