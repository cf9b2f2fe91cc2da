import type { Actor } from "../access/actor.ts";
import { notFound, Refusal } from "../refusal.ts";
import type { Db } from "../storage/archive.ts";
import { versionFor, type VersionRow } from "./version-for.ts";

/** The actor's own draft of that id, held until the transaction ends. */
export async function ownDraft(tx: Db, actor: Actor, report: string): Promise<VersionRow> {
  const row = await versionFor(tx, actor, report, true);
  if (row.draft === null) {
    throw new Refusal("conflict", "This report has been issued: all see it, and it is kept.", "Retract it instead.");
  }
  if (row.ownerId !== actor.id) throw notFound("report");
  return row;
}
