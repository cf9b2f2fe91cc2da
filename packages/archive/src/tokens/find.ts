import { Role } from "@gender-lens/model";
import { eq } from "../storage/drizzle.ts";
import { localActor, type Actor } from "../access/actor.ts";
import type { Archive } from "../storage/archive.ts";
import { apiTokens, users } from "../storage/schema/index.ts";
import { hashOfKey, isKey } from "./key.ts";

/** Written at most this often, so that reading does not write. */
const LAST_USED_EVERY_MS = 10 * 60_000;

/**
 * Who a key stands for; null where nobody gave it, it has expired, or its owner's account is closed.
 *
 * Its role is the least of what it was given and what its owner is now. Tokens of the one user of this computer hold on
 * when sign-in is switched on: whoever made them could open the archive itself.
 */
export async function findToken(archive: Archive, key: string, now = new Date()): Promise<Actor | null> {
  if (!isKey(key)) return null;
  const [found] = await archive.db
    .select({ token: apiTokens, owner: { role: users.role, open: users.open } })
    .from(apiTokens)
    .leftJoin(users, eq(users.id, apiTokens.ownerId))
    .where(eq(apiTokens.hash, hashOfKey(key)));
  if (found === undefined) return null;
  const { token } = found;
  const owner = token.ownerId === localActor.id ? { role: localActor.role, open: true } : found.owner;
  if (owner === null || !owner.open) return null;
  if (token.expiresAt !== null && token.expiresAt <= now) return null;
  if (token.lastUsedAt === null || now.getTime() - token.lastUsedAt.getTime() > LAST_USED_EVERY_MS) {
    await archive.db.update(apiTokens).set({ lastUsedAt: now }).where(eq(apiTokens.id, token.id));
  }
  const role = Role.options[Math.min(Role.options.indexOf(token.role), Role.options.indexOf(owner.role))] ?? "reader";
  return { id: token.ownerId, name: token.ownerName, role, scopes: token.scopes };
}
