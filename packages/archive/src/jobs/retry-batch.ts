import type { Batch } from "@gender-lens/model";
import { and, eq, inArray, isNotNull, or } from "../storage/drizzle.ts";
import { z } from "zod";
import { allow, type Actor } from "../access/actor.ts";
import { parsed } from "../parsed.ts";
import { Refusal } from "../refusal.ts";
import type { Archive } from "../storage/archive.ts";
import { audit } from "../storage/audit.ts";
import { batches, batchItems } from "../storage/schema/index.ts";
import { batchFor, batchView } from "./batch-view.ts";
import { enqueue, QUEUE, queueOf, tellOfWork, within } from "./queue.ts";

export const RetryBatch = z.strictObject({
  /** Read what is no report, or not in English, all the same this time. */
  force: z.boolean().optional(),
});

/**
 * Tries the failed files of a batch once more. Throws `not-found`, and `conflict` where no failed file is left to try:
 * bytes of failed files are kept for a day.
 */
export async function retryBatch(
  archive: Archive,
  actor: Actor,
  id: string,
  input: z.input<typeof RetryBatch> = {},
): Promise<Batch> {
  allow(actor, "run-batch");
  const { force } = parsed(RetryBatch, input);
  const boss = await queueOf(archive);
  const batch = await archive.db.transaction(async (tx) => {
    const row = await batchFor(tx, actor, id, true);
    const again = await tx
      .update(batchItems)
      .set({ state: "waiting", failure: null, attempts: 0, changedAt: new Date() })
      .where(
        and(
          eq(batchItems.batch, row.id),
          eq(batchItems.state, "failed"),
          or(isNotNull(batchItems.upload), isNotNull(batchItems.version)),
        ),
      )
      .returning({ id: batchItems.id });
    const ids = again.map((item) => item.id);
    if (ids.length === 0) {
      throw new Refusal("conflict", "No failed file of this batch is there to be tried again.", "Add the files anew.");
    }
    await boss.deleteJob(QUEUE, ids, within(tx));
    await enqueue(boss, tx, ids);
    const options = force === undefined ? {} : { options: { ...row.options, force } };
    const [running] = await tx
      .update(batches)
      .set({ state: "running", endedAt: null, ...options })
      .where(inArray(batches.id, [row.id]))
      .returning();
    await audit(tx, actor, "retry-batch", { kind: "batch", id: row.id, name: row.kind }, { items: ids.length });
    return batchView(tx, running ?? row);
  });
  tellOfWork(archive);
  return batch;
}
