import { and, eq, exists, lt, not, sql } from "../storage/drizzle.ts";
import type { Archive } from "../storage/archive.ts";
import { batchItems, uploads } from "../storage/schema/index.ts";

const HOUR = 3_600_000;
/** Files of a batch may take so long to be sent; after it, bytes that belong to no batch are left from a broken sending. */
const SENDING_MILLISECONDS = HOUR;
/** How long the bytes of a file that failed are there to be tried again. */
const FAILED_MILLISECONDS = 24 * HOUR;

const since = (milliseconds: number): Date => new Date(Date.now() - milliseconds);

/**
 * Removes bytes that nobody waits for: of sendings that broke off, and of files that failed a day ago.
 * @param alone whether no other process can be taking files at the moment
 */
export async function sweepUploads({ db }: Archive, alone: boolean): Promise<void> {
  const wanted = db
    .select({ one: sql`1` })
    .from(batchItems)
    .where(eq(batchItems.upload, uploads.id));
  const old = lt(uploads.addedAt, since(SENDING_MILLISECONDS));
  await db.delete(uploads).where(and(not(exists(wanted)), alone ? undefined : old));
  const gone = await db
    .update(batchItems)
    .set({ upload: null })
    .where(and(eq(batchItems.state, "failed"), lt(batchItems.changedAt, since(FAILED_MILLISECONDS))))
    .returning({ id: batchItems.id });
  if (gone.length > 0) await db.delete(uploads).where(and(not(exists(wanted)), old));
}
