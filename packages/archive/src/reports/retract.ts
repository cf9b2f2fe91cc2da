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

export const Retract = z.strictObject({ report: z.string(), reason: z.string().trim().min(1).max(2000) });

/** Takes an issued version out of every series from now on, with a reason; it stays to be read. */
export async function retract(archive: Archive, actor: Actor, input: z.input<typeof Retract>): Promise<StoredReport> {
  allow(actor, "retract");
  const { report, reason } = parsed(Retract, input);
  return archive.db.transaction(async (tx) => {
    const row = await versionFor(tx, actor, report, true);
    if (row.draft !== null) {
      throw new Refusal("conflict", "A draft counts nowhere, so it cannot be retracted.", "Delete it instead.");
    }
    if (row.retractedAt !== null) {
      throw new Refusal("conflict", "This version has been retracted already.", "Nothing more is to be done.");
    }
    const [changed] = await tx
      .update(versions)
      .set({ retractedAt: new Date(), retractedById: actor.id, retractedByName: actor.name, retractedReason: reason })
      .where(eq(versions.id, row.id))
      .returning();
    await audit(tx, actor, "retract", { kind: "report", id: row.id, name: row.symbol ?? row.title }, { reason });
    return storedReport(tx, actor, changed ?? row, archive.sample);
  });
}
