import type { Sample } from "@gender-lens/model";
import { and, countDistinct, eq, inArray, ne } from "../storage/drizzle.ts";
import { z } from "zod";
import type { Actor } from "../access/actor.ts";
import { notFound } from "../refusal.ts";
import type { Db } from "../storage/archive.ts";
import { reviews, samples } from "../storage/schema/index.ts";

type SampleRow = typeof samples.$inferSelect;

/** A sample as it is shown; `reviewed` is of the one who asks. */
export function storedSample(row: SampleRow, reviewed: number): Sample {
  const { id, name, queue, blind, seed, frame, population, size } = row;
  const by = { id: row.byId, name: row.byName };
  return { id, name, queue, blind, seed, frame, population, size, reviewed, by, at: row.at.toISOString() };
}

/** How many paragraphs of each of these samples the one who asks has reviewed in it. */
export async function reviewedIn(db: Db, actor: Actor, ids: readonly string[]): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map();
  const counted = await db
    .select({ sample: reviews.sample, reviewed: countDistinct(reviews.textHash) })
    .from(reviews)
    .where(and(inArray(reviews.sample, [...ids]), eq(reviews.reviewerId, actor.id), ne(reviews.state, "withdrawn")))
    .groupBy(reviews.sample);
  return new Map(counted.map(({ sample, reviewed }) => [sample ?? "", reviewed]));
}

/** The sample of this id. Throws `not-found`. */
export async function sampleFor(db: Db, actor: Actor, id: string): Promise<Sample> {
  if (!z.uuid().safeParse(id).success) throw notFound("sample");
  const [row] = await db.select().from(samples).where(eq(samples.id, id));
  if (!row) throw notFound("sample");
  return storedSample(row, (await reviewedIn(db, actor, [id])).get(id) ?? 0);
}
