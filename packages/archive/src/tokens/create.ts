import { Role, type ApiToken } from "@gender-lens/model";
import { z } from "zod";
import { allow, type Actor } from "../access/actor.ts";
import { permissions } from "../access/permissions.ts";
import { parsed } from "../parsed.ts";
import { Refusal } from "../refusal.ts";
import type { Archive } from "../storage/archive.ts";
import { audit } from "../storage/audit.ts";
import { newId } from "../storage/new-id.ts";
import { apiTokens } from "../storage/schema/index.ts";
import { hashOfKey, newKey, prefixOfKey } from "./key.ts";
import { shownToken } from "./shown.ts";

/** What a token may be held to: all that reads, all that writes, or single verbs. */
export const Scope = z.enum(["read", "write", ...Object.keys(permissions)]);

const LONGEST_DAYS = 3660;
const DAY_MS = 86_400_000;

/** What a new token is to be. */
export const TokenInput = z.strictObject({
  name: z.string().trim().min(1).max(100),
  scopes: z.array(Scope).min(1).max(50),
  /** Days until it expires; null: never. */
  days: z.int().positive().max(LONGEST_DAYS).nullable().default(90),
  /** At most the role of who makes it, which is also what stands here where nothing is said. */
  role: Role.optional(),
});

/**
 * Makes a token: the key is given back once and never again.
 *
 * Only a person makes tokens; a token that could make others would outlive its own end and its own scopes.
 */
export async function createToken(
  archive: Archive,
  actor: Actor,
  given: z.input<typeof TokenInput>,
): Promise<{ token: string; shown: ApiToken }> {
  allow(actor, "own-tokens");
  if (actor.scopes !== null) {
    throw new Refusal("not-allowed", "A token cannot make another token.", "Sign in and make it yourself.");
  }
  const { name, scopes, days, role = actor.role } = parsed(TokenInput, given);
  if (Role.options.indexOf(role) > Role.options.indexOf(actor.role)) {
    throw new Refusal(
      "not-allowed",
      `Your role is ${actor.role}, a token of yours cannot be more.`,
      "Choose that role.",
    );
  }
  const key = newKey();
  return archive.db.transaction(async (tx) => {
    const [row] = await tx
      .insert(apiTokens)
      .values({
        id: newId(),
        name,
        ownerId: actor.id,
        ownerName: actor.name,
        prefix: prefixOfKey(key),
        hash: hashOfKey(key),
        role,
        scopes: [...new Set(scopes)].toSorted(),
        expiresAt: days === null ? null : new Date(Date.now() + days * DAY_MS),
      })
      .returning();
    if (row === undefined) throw new Error("the row of a new token did not come back");
    await audit(
      tx,
      actor,
      "create-token",
      { kind: "token", id: row.id, name },
      { role, scopes: row.scopes, expiresAt: row.expiresAt?.toISOString() ?? null },
    );
    return { token: key, shown: shownToken(row) };
  });
}
