import type { AuditEntry } from "@gender-lens/model";
import type { Actor } from "../access/actor.ts";
import type { Db } from "./archive.ts";
import { auditEntries } from "./schema/index.ts";

/**
 * Writes who did what, in the transaction that does it.
 * @param details enough to rebuild what was decided and how it was before; never a report's text
 */
export async function audit(
  tx: Db,
  actor: Pick<Actor, "id" | "name">,
  verb: string,
  subject: AuditEntry["subject"],
  details: AuditEntry["details"] = {},
): Promise<void> {
  await tx.insert(auditEntries).values({
    byId: actor.id,
    byName: actor.name,
    verb,
    subjectKind: subject.kind,
    subjectId: subject.id,
    subjectName: subject.name,
    details,
  });
}
