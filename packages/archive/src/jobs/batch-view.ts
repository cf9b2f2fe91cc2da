import type { Batch, BatchItem } from "@gender-lens/model";
import { and, count, eq, inArray } from "../storage/drizzle.ts";
import { z } from "zod";
import type { Actor } from "../access/actor.ts";
import { notFound } from "../refusal.ts";
import type { Db } from "../storage/archive.ts";
import { batches, batchItems } from "../storage/schema/index.ts";

export type BatchRow = typeof batches.$inferSelect;

/**
 * The batch of that id; it is seen by who started it alone, for the names of its files may be those of drafts. Throws
 * `not-found`.
 * @param lock hold the row until the transaction ends
 */
export async function batchFor(db: Db, actor: Actor, id: string, lock = false): Promise<BatchRow> {
  if (!z.uuid().safeParse(id).success) throw notFound("batch");
  const query = db
    .select()
    .from(batches)
    .where(and(eq(batches.id, id), eq(batches.byId, actor.id)));
  const [row] = await (lock ? query.for("update") : query);
  if (!row) throw notFound("batch");
  return row;
}

/** The batches as they stand now, in the order given: one query over an index, however many. */
export async function batchViews(db: Db, rows: readonly BatchRow[]): Promise<Batch[]> {
  if (rows.length === 0) return [];
  const counted = await db
    .select({ batch: batchItems.batch, state: batchItems.state, items: count() })
    .from(batchItems)
    .where(
      inArray(
        batchItems.batch,
        rows.map(({ id }) => id),
      ),
    )
    .groupBy(batchItems.batch, batchItems.state);
  return rows.map(({ id, kind, name, state, startedAt, endedAt, byId, byName }) => {
    const own = counted.filter(({ batch }) => batch === id);
    const of = (wanted: BatchItem["state"]) => own.find((one) => one.state === wanted)?.items ?? 0;
    return {
      id,
      kind,
      name,
      state,
      total: own.reduce((sum, { items }) => sum + items, 0),
      waiting: of("waiting"),
      working: of("working"),
      done: of("done"),
      failed: of("failed"),
      cancelled: of("cancelled"),
      startedAt: startedAt.toISOString(),
      endedAt: endedAt?.toISOString() ?? null,
      by: { id: byId, name: byName },
    };
  });
}

/** The batch as it stands now. */
export async function batchView(db: Db, row: BatchRow): Promise<Batch> {
  const [batch] = await batchViews(db, [row]);
  if (!batch) throw new Error("one row gives one batch");
  return batch;
}
