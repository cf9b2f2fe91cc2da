import type { Account, Person } from "@gender-lens/model";
import { asc, eq } from "../storage/drizzle.ts";
import { allow, type Actor } from "../access/actor.ts";
import type { Archive } from "../storage/archive.ts";
import { users } from "../storage/schema/index.ts";
import { shownAccount } from "./shown.ts";

/** All accounts by name, closed ones too. */
export async function listAccounts(archive: Archive, actor: Actor): Promise<Account[]> {
  allow(actor, "manage-accounts");
  const rows = await archive.db.select().from(users).orderBy(asc(users.name), asc(users.id));
  return rows.map(shownAccount);
}

/** Who a draft can be shared with: everyone who may sign in, without addresses and roles. */
export async function listPeople(archive: Archive, actor: Actor): Promise<Person[]> {
  allow(actor, "read-people");
  return archive.db
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(eq(users.open, true))
    .orderBy(asc(users.name), asc(users.id));
}
