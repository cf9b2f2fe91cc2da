import type { Batch, BatchItem, BatchKind } from "@gender-lens/model";
import type { Actor } from "../access/actor.ts";
import type { Archive } from "../storage/archive.ts";
import { audit } from "../storage/audit.ts";
import { newId } from "../storage/new-id.ts";
import { batches, batchItems, type BatchOptions } from "../storage/schema/index.ts";
import { batchView } from "./batch-view.ts";
import { enqueue, queueOf, tellOfWork } from "./queue.ts";

/** Rows an insert; few columns each, far from the parameters that PostgreSQL takes. */
const ROWS_AT_ONCE = 2000;

export interface NewBatch {
  kind: BatchKind;
  name: string;
  options: BatchOptions;
  /** What each item is made of: an upload, a version that is there, or nothing, with the reason. */
  items: readonly {
    name: string;
    upload: string | null;
    version: string | null;
    failure?: BatchItem["failure"];
  }[];
}

const stateOf = ({ failure = null }: NewBatch["items"][number]) => ({
  failure,
  state: failure === null ? ("waiting" as const) : ("failed" as const),
});

/** Writes a batch with its items and puts them into the queue, all of it or nothing. */
export async function newBatch(
  archive: Archive,
  actor: Actor,
  { kind, name, options, items }: NewBatch,
): Promise<Batch> {
  const boss = await queueOf(archive);
  const made = await archive.db.transaction(async (tx) => {
    const isEnded = items.every(({ failure = null }) => failure !== null);
    const ended = isEnded ? { state: "done" as const, endedAt: new Date() } : {};
    const [row] = await tx
      .insert(batches)
      .values({ id: newId(), kind, name, options, byId: actor.id, byName: actor.name, byRole: actor.role, ...ended })
      .returning();
    if (!row) throw new Error("an insert gives its row");
    for (let at = 0; at < items.length; at += ROWS_AT_ONCE) {
      const rows = items
        .slice(at, at + ROWS_AT_ONCE)
        .map((item, number) => ({ ...item, ...stateOf(item), id: newId(), batch: row.id, position: at + number }));
      await tx.insert(batchItems).values(rows);
      await enqueue(
        boss,
        tx,
        rows.filter(({ state }) => state === "waiting").map(({ id }) => id),
      );
    }
    await audit(tx, actor, "start-batch", { kind: "batch", id: row.id, name: kind }, { kind, items: items.length });
    return batchView(tx, row);
  });
  tellOfWork(archive);
  return made;
}
