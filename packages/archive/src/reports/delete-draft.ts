import { eq } from "../storage/drizzle.ts";
import { allow, type Actor } from "../access/actor.ts";
import type { Archive } from "../storage/archive.ts";
import { audit } from "../storage/audit.ts";
import { versions } from "../storage/schema/index.ts";
import { dropIfEmpty } from "./drop-if-empty.ts";
import { ownDraft } from "./own-draft.ts";

/** Removes one's own draft with its files, paragraphs and reviews. Throws `not-found` where it is not one's own. */
export async function deleteDraft(archive: Archive, actor: Actor, report: string): Promise<void> {
  allow(actor, "delete-draft");
  await archive.db.transaction(async (tx) => {
    const { id, work } = await ownDraft(tx, actor, report);
    await tx.delete(versions).where(eq(versions.id, id));
    await dropIfEmpty(tx, work);
    await audit(tx, actor, "delete-draft", { kind: "report", id, name: "a draft" });
  });
}
