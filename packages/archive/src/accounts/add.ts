import { Role, type Account } from "@gender-lens/model";
import { z } from "zod";
import { allow, type Actor } from "../access/actor.ts";
import { parsed } from "../parsed.ts";
import { Refusal } from "../refusal.ts";
import type { Archive } from "../storage/archive.ts";
import { audit } from "../storage/audit.ts";
import { newId } from "../storage/new-id.ts";
import { accounts, users } from "../storage/schema/index.ts";
import { shownAccount } from "./shown.ts";

/** What a new account is to be. */
export const AccountInput = z.strictObject({
  name: z.string().trim().min(1).max(200),
  email: z.email().max(254).toLowerCase(),
  role: Role,
  /** As the sign-in library hashes it; null for a person who comes through an OpenID provider only. */
  passwordHash: z.string().min(1).nullable(),
});

/** What the sign-in library calls an account with a password. */
export const WITH_PASSWORD = "credential";

/** Makes an account. Nobody makes one for themselves. */
export async function addAccount(
  archive: Archive,
  actor: Actor,
  given: z.input<typeof AccountInput>,
): Promise<Account> {
  allow(actor, "manage-accounts");
  const { name, email, role, passwordHash } = parsed(AccountInput, given);
  return archive.db.transaction(async (tx) => {
    const id = newId();
    const [row] = await tx
      .insert(users)
      // An administrator vouches for the address, so that the provider's account of the same address is the same person.
      .values({ id, name, email, role, emailVerified: true })
      .onConflictDoNothing({ target: users.email })
      .returning();
    if (row === undefined) {
      throw new Refusal("conflict", "There is an account with this address already.", "Change its role, or open it.");
    }
    if (passwordHash !== null) {
      await tx
        .insert(accounts)
        .values({ id: newId(), accountId: id, providerId: WITH_PASSWORD, userId: id, password: passwordHash });
    }
    await audit(tx, actor, "add-account", { kind: "account", id, name }, { role });
    return shownAccount(row);
  });
}
