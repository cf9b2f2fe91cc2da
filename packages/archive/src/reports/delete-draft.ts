import { eq, sql } from "drizzle-orm";
import { allow, type Actor } from "../access/actor.ts";
import type { Archive } from "../storage/archive.ts";
import { audit } from "../storage/audit.ts";
import { versions, works } from "../storage/schema/index.ts";
import { ownDraft } from "./own-draft.ts";

/** Removes one's own draft with its files, paragraphs and reviews. Throws `not-found` where it is not one's own. */
export async function deleteDraft(archive: Archive, actor: Actor, report: string): Promise<void> {
  allow(actor, "delete-draft");
  await archive.db.transaction(async (tx) => {
    const { id, work } = await ownDraft(tx, actor, report);
    await tx.delete(versions).where(eq(versions.id, id));
    await tx
      .delete(works)
      .where(sql`${works.id} = ${work} and not exists (select 1 from ${versions} where ${versions.work} = ${work})`);
    await audit(tx, actor, "delete-draft", { kind: "report", id, name: "a draft" });
  });
}
