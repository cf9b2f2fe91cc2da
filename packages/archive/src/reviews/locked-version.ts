import { and, eq } from "drizzle-orm";
import type { Actor } from "../access/actor.ts";
import { visibleTo } from "../access/visible.ts";
import { notFound } from "../refusal.ts";
import type { Db } from "../storage/archive.ts";
import { versions } from "../storage/schema/index.ts";

/** A row of the table of versions. */
export type VersionRow = typeof versions.$inferSelect;

/** The version, held until the transaction ends, so that reviews of it are made one after the other. */
export async function lockedVersion(tx: Db, actor: Actor, id: string): Promise<VersionRow> {
  const [row] = await tx
    .select()
    .from(versions)
    .where(and(eq(versions.id, id), visibleTo(tx, actor)))
    .for("update");
  if (!row) throw notFound("report");
  return row;
}

/** What a version is called where a review names it. */
export function versionName({ symbol, title, draft }: Pick<VersionRow, "symbol" | "title" | "draft">): string {
  if (symbol !== null) return symbol;
  return draft === null ? title : `${title}, draft ${draft}`;
}
