import type { Page, Sample } from "@gender-lens/model";
import { count, desc, lt } from "../storage/drizzle.ts";
import { z } from "zod";
import { allow, type Actor } from "../access/actor.ts";
import { parsed } from "../parsed.ts";
import type { Archive } from "../storage/archive.ts";
import { samples } from "../storage/schema/index.ts";
import { reviewedIn, storedSample } from "./stored-sample.ts";

const LIMIT = 50;
const MOST = 200;

export const SamplePage = z.object({
  cursor: z.uuid().optional(),
  limit: z.coerce.number().int().min(1).max(MOST).default(LIMIT),
});

/** Samples, the latest first, each with how much of it the one who asks has reviewed. */
export async function listSamples(
  archive: Archive,
  actor: Actor,
  input: z.input<typeof SamplePage> = {},
): Promise<Page<Sample>> {
  allow(actor, "read-samples");
  const { cursor, limit } = parsed(SamplePage, input);
  const found = await archive.db
    .select()
    .from(samples)
    .where(cursor === undefined ? undefined : lt(samples.id, cursor))
    .orderBy(desc(samples.id))
    .limit(limit + 1);
  const rows = found.slice(0, limit);
  const ids = rows.map(({ id }) => id);
  const reviewed = await reviewedIn(archive.db, actor, ids);
  const [all] = await archive.db.select({ total: count() }).from(samples);
  return {
    items: rows.map((row) => storedSample(row, reviewed.get(row.id) ?? 0)),
    next: found.length > limit ? (ids.at(-1) ?? null) : null,
    total: all?.total ?? null,
  };
}
