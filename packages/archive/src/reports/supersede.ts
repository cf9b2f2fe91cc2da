import type { StoredReport } from "@gender-lens/model";
import { eq } from "../storage/drizzle.ts";
import { z } from "zod";
import { allow, type Actor } from "../access/actor.ts";
import { parsed } from "../parsed.ts";
import { Refusal } from "../refusal.ts";
import type { Archive } from "../storage/archive.ts";
import { audit } from "../storage/audit.ts";
import { versions } from "../storage/schema/index.ts";
import { storedReport } from "./stored-report.ts";
import { versionFor } from "./version-for.ts";

export const Supersede = z.strictObject({
  report: z.string(),
  /** The issued version that counts in its place. */
  by: z.string(),
});

/** Says that another issued version counts in place of this one, where symbols alone do not tell. */
export async function supersede(
  archive: Archive,
  actor: Actor,
  input: z.input<typeof Supersede>,
): Promise<StoredReport> {
  allow(actor, "supersede");
  const { report, by } = parsed(Supersede, input);
  return archive.db.transaction(async (tx) => {
    // Both are held, in the order of their ids, so that no two of these can each put the other's version out.
    for (const id of [report, by].toSorted()) await versionFor(tx, actor, id, true);
    const row = await versionFor(tx, actor, report);
    const other = await versionFor(tx, actor, by);
    if (row.draft !== null || other.draft !== null) {
      throw new Refusal("conflict", "Drafts count nowhere.", "Name two issued versions.");
    }
    if (row.id === other.id || other.supersededBy !== null || other.retractedAt !== null) {
      throw new Refusal("conflict", "The version named does not count itself.", "Name one that counts.");
    }
    const [changed] = await tx
      .update(versions)
      .set({ supersededBy: other.id })
      .where(eq(versions.id, row.id))
      .returning();
    const details = { by: other.id, symbol: other.symbol, before: row.supersededBy };
    await audit(tx, actor, "supersede", { kind: "report", id: row.id, name: row.symbol ?? row.title }, details);
    return storedReport(tx, actor, changed ?? row, archive.sample);
  });
}
