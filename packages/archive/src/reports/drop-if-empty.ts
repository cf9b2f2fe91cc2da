import { sql } from "../storage/drizzle.ts";
import type { Db } from "../storage/archive.ts";
import { versions, works } from "../storage/schema/index.ts";

/** Removes a work that no version is left of. */
export async function dropIfEmpty(tx: Db, work: string): Promise<void> {
  await tx
    .delete(works)
    .where(sql`${works.id} = ${work} and not exists (select 1 from ${versions} where ${versions.work} = ${work})`);
}
