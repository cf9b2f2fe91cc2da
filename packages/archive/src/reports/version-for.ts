import { and, eq } from "../storage/drizzle.ts";
import { z } from "zod";
import type { Actor } from "../access/actor.ts";
import { visibleTo } from "../access/visible.ts";
import { notFound } from "../refusal.ts";
import type { Db } from "../storage/archive.ts";
import { versions } from "../storage/schema/index.ts";

/** A row of `versions`. */
export type VersionRow = typeof versions.$inferSelect;

/**
 * The version of that id, if the actor may see it. Throws `not-found` else: of what another keeps to themselves the
 * same is said as of what is not there.
 * @param lock hold the row until the transaction ends, so that two changes follow one another
 */
export async function versionFor(db: Db, actor: Actor, id: string, lock = false): Promise<VersionRow> {
  if (!z.uuid().safeParse(id).success) throw notFound("report");
  const query = db
    .select()
    .from(versions)
    .where(and(eq(versions.id, id), visibleTo(db, actor)));
  const [row] = await (lock ? query.for("update") : query);
  if (!row) throw notFound("report");
  return row;
}
