import type { StoredReport } from "@gender-lens/model";
import { eq } from "../storage/drizzle.ts";
import { allow, type Actor } from "../access/actor.ts";
import { Refusal } from "../refusal.ts";
import type { Archive } from "../storage/archive.ts";
import { audit } from "../storage/audit.ts";
import { versions } from "../storage/schema/index.ts";
import { storedReport } from "./stored-report.ts";
import { versionFor } from "./version-for.ts";

/** Lets a version that was retracted, or that another stood in for, count again. */
export async function restore(archive: Archive, actor: Actor, report: string): Promise<StoredReport> {
  allow(actor, "restore");
  return archive.db.transaction(async (tx) => {
    const row = await versionFor(tx, actor, report, true);
    if (row.retractedAt === null && row.supersededBy === null) {
      throw new Refusal("conflict", "Nobody has taken this version out.", "Nothing is to be done.");
    }
    const [changed] = await tx
      .update(versions)
      .set({ retractedAt: null, retractedById: null, retractedByName: null, retractedReason: null, supersededBy: null })
      .where(eq(versions.id, row.id))
      .returning();
    const before = { retracted: row.retractedReason, supersededBy: row.supersededBy };
    await audit(tx, actor, "restore", { kind: "report", id: row.id, name: row.symbol ?? row.title }, { before });
    return storedReport(tx, actor, changed ?? row, archive.sample);
  });
}
