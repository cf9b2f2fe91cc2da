import type { BatchItem } from "@gender-lens/model";
import { and, eq, inArray } from "../storage/drizzle.ts";
import type { PgBoss } from "pg-boss";
import { storeRescoring } from "../reports/rescore.ts";
import type { Stored } from "../reports/scored-file.ts";
import { storeScoring } from "../reports/store-scoring.ts";
import type { Archive, Db } from "../storage/archive.ts";
import { batchItems, uploads } from "../storage/schema/index.ts";
import { endBatch } from "./end-batch.ts";
import { QUEUE, within } from "./queue.ts";
import type { ItemResult } from "./score-item.ts";
import type { TakenItem } from "./taken-item.ts";

/** Locks an item that still is to be done; false where another worker has done it, or it was cancelled. */
async function stillOpen(tx: Db, item: string): Promise<boolean> {
  const [row] = await tx
    .select({ id: batchItems.id })
    .from(batchItems)
    .where(and(eq(batchItems.id, item), inArray(batchItems.state, ["waiting", "working"])))
    .for("update");
  return row !== undefined;
}

function store(tx: Db, { actor }: TakenItem, result: ItemResult): Promise<Stored> | Stored {
  if (result.kind === "there") return { outcome: "already-there", version: result.version };
  if (result.kind === "rescored") return storeRescoring(tx, actor, result.version, result.scored);
  return storeScoring(tx, actor, result.scored);
}

/**
 * Stores what came of an item, marks the item as done and takes its job out of the queue: all of it or nothing, so
 * that no file counts twice, however often its job is run.
 */
export async function settleDone(archive: Archive, boss: PgBoss, item: TakenItem, result: ItemResult): Promise<void> {
  await archive.db.transaction(async (tx) => {
    if (await stillOpen(tx, item.id)) {
      const { outcome, version } = await store(tx, item, result);
      await tx
        .update(batchItems)
        .set({ state: "done", outcome, report: version, upload: null, failure: null, changedAt: new Date() })
        .where(eq(batchItems.id, item.id));
      if (item.upload) await tx.delete(uploads).where(eq(uploads.id, item.upload.id));
    }
    await boss.complete(QUEUE, item.id, null, within(tx));
  });
  await endBatch(archive.db, item.batch);
}

/** Marks an item as failed for good; its bytes stay for a day, so that it can be tried again. */
export async function settleFailed(
  archive: Archive,
  boss: PgBoss,
  { id, batch }: Pick<TakenItem, "id" | "batch">,
  failure: NonNullable<BatchItem["failure"]>,
): Promise<void> {
  await archive.db.transaction(async (tx) => {
    if (await stillOpen(tx, id)) {
      await tx.update(batchItems).set({ state: "failed", failure, changedAt: new Date() }).where(eq(batchItems.id, id));
    }
    await boss.complete(QUEUE, id, null, within(tx));
  });
  await endBatch(archive.db, batch);
}
