import { Role, type Account } from "@gender-lens/model";
import { and, eq } from "../storage/drizzle.ts";
import { z } from "zod";
import { allow, type Actor } from "../access/actor.ts";
import { parsed } from "../parsed.ts";
import { notFound, Refusal } from "../refusal.ts";
import type { Archive } from "../storage/archive.ts";
import { audit } from "../storage/audit.ts";
import { sessions, users } from "../storage/schema/index.ts";
import { shownAccount } from "./shown.ts";

/** What changes of an account; what is not said stays. */
export const AccountChange = z.strictObject({
  name: z.string().trim().min(1).max(200).optional(),
  role: Role.optional(),
  open: z.boolean().optional(),
});

/**
 * Renames, gives another role, closes or opens. Closing ends every session and halts every token at once. The last open
 * administrator can be neither closed nor given less: nobody could undo it.
 */
export async function changeAccount(
  archive: Archive,
  actor: Actor,
  id: string,
  given: z.input<typeof AccountChange>,
): Promise<Account> {
  allow(actor, "manage-accounts");
  const change = parsed(AccountChange, given);
  return archive.db.transaction(async (tx) => {
    // Locked, so that of two administrators who demote each other at the same moment the second is refused.
    const administrators = await tx
      .select({ id: users.id })
      .from(users)
      .where(and(eq(users.role, "administrator"), eq(users.open, true)))
      .orderBy(users.id)
      .for("update");
    const [before] = await tx.select().from(users).where(eq(users.id, id));
    if (before === undefined) throw notFound("account");
    const after = {
      name: change.name ?? before.name,
      role: change.role ?? before.role,
      open: change.open ?? before.open,
    };
    const last = administrators.length === 1 && administrators[0]?.id === id;
    if (last && (!after.open || after.role !== "administrator")) {
      throw new Refusal(
        "conflict",
        `${before.name} is the last administrator with an open account.`,
        "Make somebody else an administrator first.",
      );
    }
    const [row] = await tx
      .update(users)
      .set({ ...after, updatedAt: new Date() })
      .where(eq(users.id, id))
      .returning();
    if (row === undefined) throw notFound("account");
    if (!after.open) await tx.delete(sessions).where(eq(sessions.userId, id));
    const { name, role, open } = before;
    await audit(tx, actor, "change-account", { kind: "account", id, name }, { before: { name, role, open }, after });
    return shownAccount(row);
  });
}
