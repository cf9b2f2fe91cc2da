import { StoredReview, type Page } from "@gender-lens/model";
import { and, asc, count, desc, eq, lt } from "../storage/drizzle.ts";
import { z } from "zod";
import { allow, type Actor } from "../access/actor.ts";
import { visibleTo } from "../access/visible.ts";
import { parsed } from "../parsed.ts";
import { notFound } from "../refusal.ts";
import type { Archive } from "../storage/archive.ts";
import { reviews, versions } from "../storage/schema/index.ts";
import { storedReview } from "./review-row.ts";

const LIMIT = 100;
const MOST = 500;

/** Which reviews are listed: all, or those of one state. */
export const ReviewFilter = z.object({
  state: StoredReview.shape.state.optional(),
  /** Id of the last review of the page before. */
  cursor: z.uuid().optional(),
  limit: z.coerce.number().int().min(1).max(MOST).default(LIMIT),
});

/** Reviews of everything that the one who asks may see, the latest first. */
export async function listReviews(
  archive: Archive,
  actor: Actor,
  input: z.input<typeof ReviewFilter> = {},
): Promise<Page<StoredReview>> {
  allow(actor, "read-reviews");
  const { state, cursor, limit } = parsed(ReviewFilter, input);
  const inState = and(visibleTo(archive.db, actor), state === undefined ? undefined : eq(reviews.state, state));
  const found = await archive.db
    .select({ row: reviews, symbol: versions.symbol })
    .from(reviews)
    .innerJoin(versions, eq(versions.id, reviews.version))
    .where(and(inState, cursor === undefined ? undefined : lt(reviews.id, cursor)))
    .orderBy(desc(reviews.id))
    .limit(limit + 1);
  const [all] = await archive.db
    .select({ total: count() })
    .from(reviews)
    .innerJoin(versions, eq(versions.id, reviews.version))
    .where(inState);
  const items = found.slice(0, limit).map(({ row, symbol }) => storedReview(row, symbol));
  return { items, next: found.length > limit ? (items.at(-1)?.id ?? null) : null, total: all?.total ?? null };
}

/** Every review of a version, those that are gone or withdrawn too, in the order in which they were made. */
export async function reviewsOf(archive: Archive, actor: Actor, report: string): Promise<StoredReview[]> {
  allow(actor, "read-reviews");
  const id = parsed(z.uuid(), report);
  const [version] = await archive.db
    .select({ symbol: versions.symbol })
    .from(versions)
    .where(and(eq(versions.id, id), visibleTo(archive.db, actor)));
  if (!version) throw notFound("report");
  const rows = await archive.db
    .select()
    .from(reviews)
    .where(eq(reviews.version, id))
    .orderBy(asc(reviews.at), asc(reviews.id));
  return rows.map((row) => storedReview(row, version.symbol));
}
