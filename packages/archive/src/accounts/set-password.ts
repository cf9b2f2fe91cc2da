import { and, eq } from "../storage/drizzle.ts";
import { allow, type Actor } from "../access/actor.ts";
import { notFound } from "../refusal.ts";
import type { Archive } from "../storage/archive.ts";
import { audit } from "../storage/audit.ts";
import { newId } from "../storage/new-id.ts";
import { accounts, sessions, users } from "../storage/schema/index.ts";
import { WITH_PASSWORD } from "./add.ts";

/**
 * Gives an account another password, for who has forgotten theirs, and ends its sessions.
 * @param passwordHash as the sign-in library hashes it
 */
export async function setPassword(archive: Archive, actor: Actor, id: string, passwordHash: string): Promise<void> {
  allow(actor, "manage-accounts");
  await archive.db.transaction(async (tx) => {
    const [user] = await tx.select().from(users).where(eq(users.id, id)).for("update");
    if (user === undefined) throw notFound("account");
    await tx.delete(accounts).where(and(eq(accounts.userId, id), eq(accounts.providerId, WITH_PASSWORD)));
    await tx
      .insert(accounts)
      .values({ id: newId(), accountId: id, providerId: WITH_PASSWORD, userId: id, password: passwordHash });
    await tx.delete(sessions).where(eq(sessions.userId, id));
    await audit(tx, actor, "set-password", { kind: "account", id, name: user.name });
  });
}
