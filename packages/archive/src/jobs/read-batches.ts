import type { Batch, BatchItem, Page } from "@gender-lens/model";
import { and, asc, count, desc, eq, gt, inArray, lt } from "../storage/drizzle.ts";
import { z } from "zod";
import { allow, type Actor } from "../access/actor.ts";
import { parsed } from "../parsed.ts";
import { cursorOf, readCursor } from "../reports/cursor.ts";
import { PageQuery } from "../reports/report-filter.ts";
import type { Archive } from "../storage/archive.ts";
import { batches, batchItems } from "../storage/schema/index.ts";
import { batchFor, batchView, batchViews } from "./batch-view.ts";

/** One batch of the actor's own, as it stands now. Throws `not-found`. */
export async function readBatch(archive: Archive, actor: Actor, id: string): Promise<Batch> {
  allow(actor, "read-batches");
  return batchView(archive.db, await batchFor(archive.db, actor, id));
}

const AfterBatch = z.tuple([z.uuid()]);

/** The actor's own batches, the newest first. */
export async function listBatches(
  archive: Archive,
  actor: Actor,
  input: z.input<typeof PageQuery> = {},
): Promise<Page<Batch>> {
  allow(actor, "read-batches");
  const { cursor, limit } = parsed(PageQuery, input);
  const own = eq(batches.byId, actor.id);
  const after = cursor === undefined ? undefined : lt(batches.id, readCursor(AfterBatch, cursor)[0]);
  const rows = await archive.db
    .select()
    .from(batches)
    .where(and(own, after))
    .orderBy(desc(batches.id))
    .limit(limit + 1);
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const [all] = await archive.db.select({ total: count() }).from(batches).where(own);
  return {
    items: await batchViews(archive.db, shown),
    next: rows.length > limit && last ? cursorOf([last.id]) : null,
    total: all?.total ?? 0,
  };
}

const AfterItem = z.tuple([z.int()]);

export const BatchItemsQuery = z.strictObject({
  ...PageQuery.shape,
  /** Only items in this state. */
  state: z.enum(["waiting", "working", "done", "failed", "cancelled"]).optional(),
});

/** The files of a batch and what came of each, in the order in which they were given. Throws `not-found`. */
export async function listBatchItems(
  archive: Archive,
  actor: Actor,
  id: string,
  input: z.input<typeof BatchItemsQuery> = {},
): Promise<Page<BatchItem>> {
  allow(actor, "read-batches");
  const { cursor, limit, state } = parsed(BatchItemsQuery, input);
  const batch = await batchFor(archive.db, actor, id);
  const own = and(eq(batchItems.batch, batch.id), state && inArray(batchItems.state, [state]));
  const after = cursor === undefined ? undefined : gt(batchItems.position, readCursor(AfterItem, cursor)[0]);
  const rows = await archive.db
    .select()
    .from(batchItems)
    .where(and(own, after))
    .orderBy(asc(batchItems.position))
    .limit(limit + 1);
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const [all] = await archive.db.select({ total: count() }).from(batchItems).where(own);
  return {
    items: shown.map(({ id: item, name, state: now, outcome, report, failure, attempts }) => ({
      id: item,
      name,
      state: now,
      outcome,
      report,
      failure,
      attempts,
    })),
    next: rows.length > limit && last ? cursorOf([last.position]) : null,
    total: all?.total ?? 0,
  };
}
