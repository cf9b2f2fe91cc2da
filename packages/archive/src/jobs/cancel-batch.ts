import type { Batch } from "@gender-lens/model";
import { and, eq, inArray } from "../storage/drizzle.ts";
import { allow, type Actor } from "../access/actor.ts";
import { Refusal } from "../refusal.ts";
import type { Archive } from "../storage/archive.ts";
import { audit } from "../storage/audit.ts";
import { batches, batchItems, uploads } from "../storage/schema/index.ts";
import { batchFor, batchView } from "./batch-view.ts";
import { QUEUE, queueOf, within } from "./queue.ts";

/**
 * Ends a batch: what is done stays, what waits is not done, and of a file that is being scored nothing is stored.
 * Throws `not-found`, and `conflict` where it has ended.
 */
export async function cancelBatch(archive: Archive, actor: Actor, id: string): Promise<Batch> {
  allow(actor, "run-batch");
  const boss = await queueOf(archive);
  return archive.db.transaction(async (tx) => {
    const row = await batchFor(tx, actor, id, true);
    if (row.state !== "running") throw new Refusal("conflict", "The batch has ended already.", "Look at its files.");
    const unread = await tx
      .select({ upload: batchItems.upload })
      .from(batchItems)
      .where(and(eq(batchItems.batch, row.id), inArray(batchItems.state, ["waiting", "working"])))
      .for("update");
    const bytes = unread.flatMap(({ upload }) => upload ?? []);
    if (bytes.length > 0) await tx.delete(uploads).where(inArray(uploads.id, bytes));
    const open = await tx
      .update(batchItems)
      .set({ state: "cancelled", upload: null, changedAt: new Date() })
      .where(and(eq(batchItems.batch, row.id), inArray(batchItems.state, ["waiting", "working"])))
      .returning({ id: batchItems.id });
    if (open.length > 0) {
      await boss.cancel(
        QUEUE,
        open.map((item) => item.id),
        within(tx),
      );
    }
    const [ended] = await tx
      .update(batches)
      .set({ state: "cancelled", endedAt: new Date() })
      .where(eq(batches.id, row.id))
      .returning();
    await audit(tx, actor, "cancel-batch", { kind: "batch", id: row.id, name: row.kind }, { cancelled: open.length });
    return batchView(tx, ended ?? row);
  });
}
