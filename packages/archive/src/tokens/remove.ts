import { and, eq } from "../storage/drizzle.ts";
import { allow, mayDo, type Actor } from "../access/actor.ts";
import { notFound } from "../refusal.ts";
import type { Archive } from "../storage/archive.ts";
import { audit } from "../storage/audit.ts";
import { apiTokens } from "../storage/schema/index.ts";

/** Ends a token of one's own, or, for administrators, anyone's. It is refused from the next request on. */
export async function removeToken(archive: Archive, actor: Actor, id: string): Promise<void> {
  allow(actor, "own-tokens");
  await archive.db.transaction(async (tx) => {
    const owned = mayDo(actor, "manage-tokens") ? undefined : eq(apiTokens.ownerId, actor.id);
    const [row] = await tx
      .delete(apiTokens)
      .where(and(eq(apiTokens.id, id), owned))
      .returning();
    if (row === undefined) throw notFound("token");
    const of = { id: row.ownerId, name: row.ownerName };
    await audit(tx, actor, "remove-token", { kind: "token", id: row.id, name: row.name }, { of, prefix: row.prefix });
  });
}
