import { and, eq } from "../storage/drizzle.ts";
import { localActor } from "../access/actor.ts";
import type { Archive } from "../storage/archive.ts";
import { users } from "../storage/schema/index.ts";
import { addAccount } from "./add.ts";

/** Whether anyone could sign in who may give others an account. */
export async function hasAdministrator(archive: Archive): Promise<boolean> {
  const [one] = await archive.db
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.role, "administrator"), eq(users.open, true)))
    .limit(1);
  return one !== undefined;
}

/** Makes the first administrator where there is none; two servers that start at once make one. */
export async function addFirstAdministrator(archive: Archive, email: string, passwordHash: string): Promise<void> {
  try {
    await addAccount(archive, localActor, { name: "Administrator", email, role: "administrator", passwordHash });
  } catch (error) {
    // The other server was faster.
    if (!(await hasAdministrator(archive))) throw error;
  }
}
