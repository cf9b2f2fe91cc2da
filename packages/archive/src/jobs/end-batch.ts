import { and, eq, exists, inArray, not, sql } from "../storage/drizzle.ts";
import type { Db } from "../storage/archive.ts";
import { batches, batchItems } from "../storage/schema/index.ts";

/**
 * Ends a batch when its last file is done. To be called after the transaction that did it: two workers that do the
 * last two files at once see each other's only then.
 */
export async function endBatch(db: Db, batch: string): Promise<void> {
  const open = db
    .select({ one: sql`1` })
    .from(batchItems)
    .where(and(eq(batchItems.batch, batch), inArray(batchItems.state, ["waiting", "working"])));
  await db
    .update(batches)
    .set({ state: "done", endedAt: new Date() })
    .where(and(eq(batches.id, batch), eq(batches.state, "running"), not(exists(open))));
}
