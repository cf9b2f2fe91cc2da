import type { Decided } from "@gender-lens/assessment";
import { Decisions } from "@gender-lens/model";
import { and, asc, eq, ne } from "../storage/drizzle.ts";
import type { ReviewRow } from "../reviews/review-row.ts";
import type { Db } from "../storage/archive.ts";
import { reviews } from "../storage/schema/index.ts";

/** Reviews that were made in a sample and not taken back, the earlier first. */
export function reviewsIn(db: Db, sample: string): Promise<ReviewRow[]> {
  return db
    .select()
    .from(reviews)
    .where(and(eq(reviews.sample, sample), ne(reviews.state, "withdrawn")))
    .orderBy(asc(reviews.at), asc(reviews.id));
}

/** Decisions of several reviews put together: of each field the latest. */
export function together(made: readonly Pick<ReviewRow, "decisions">[]): Decided {
  return Decisions.partial().parse(Object.assign({}, ...made.map(({ decisions }) => decisions)));
}

/** By what a drawn paragraph and the reviews of it are told. */
export const keyOf = ({ version, textHash }: Pick<ReviewRow, "version" | "textHash">): string =>
  `${version} ${textHash}`;
