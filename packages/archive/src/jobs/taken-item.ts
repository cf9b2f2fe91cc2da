import { Role } from "@gender-lens/model";
import { and, eq, inArray, sql } from "../storage/drizzle.ts";
import type { PgBoss } from "pg-boss";
import type { Actor } from "../access/actor.ts";
import type { Archive } from "../storage/archive.ts";
import { batches, batchItems, uploads, type BatchOptions } from "../storage/schema/index.ts";
import { QUEUE, type ScoreData } from "./queue.ts";

/** A file of a batch that this process has taken out of the queue. */
export interface TakenItem {
  id: string;
  batch: string;
  /** How often its job was broken off before. */
  retries: number;
  name: string;
  /** Who started the batch: what is stored is stored in that person's name, with the role held then. */
  actor: Actor;
  options: BatchOptions;
  /** The version to score anew; null where a file is added. */
  version: string | null;
  upload: { id: string; bytes: Uint8Array; sha256: string } | null;
}

/** What came out of the queue: nothing, a job whose item is done or cancelled already, or an item to be worked on. */
export type Taken =
  | { kind: "none" }
  | { kind: "settled"; job: string; batch: string | null }
  | { kind: "item"; item: TakenItem };

/** Takes the next job out of the queue and says that it is worked on. */
export async function takeItem(archive: Archive, boss: PgBoss): Promise<Taken> {
  const [job] = await boss.fetch<ScoreData>(QUEUE, { includeMetadata: true });
  if (!job) return { kind: "none" };
  const [row] = await archive.db
    .update(batchItems)
    .set({ state: "working", attempts: sql`${batchItems.attempts} + 1`, changedAt: new Date() })
    .where(and(eq(batchItems.id, job.data.item), inArray(batchItems.state, ["waiting", "working"])))
    .returning();
  if (!row) {
    const [settled] = await archive.db.select().from(batchItems).where(eq(batchItems.id, job.data.item));
    return { kind: "settled", job: job.id, batch: settled?.batch ?? null };
  }
  const [batch] = await archive.db.select().from(batches).where(eq(batches.id, row.batch));
  if (!batch) throw new Error(`no batch ${row.batch}`);
  const [upload] = row.upload === null ? [] : await archive.db.select().from(uploads).where(eq(uploads.id, row.upload));
  return {
    kind: "item",
    item: {
      id: row.id,
      batch: batch.id,
      retries: job.retryCount,
      name: row.name,
      actor: { id: batch.byId, name: batch.byName, role: Role.parse(batch.byRole), scopes: null },
      options: batch.options,
      version: row.version,
      upload: upload ? { id: upload.id, bytes: upload.content, sha256: upload.sha256 } : null,
    },
  };
}
