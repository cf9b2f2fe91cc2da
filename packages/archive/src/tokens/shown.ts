import type { ApiToken } from "@gender-lens/model";
import type { apiTokens } from "../storage/schema/index.ts";

/** A row as lists show it: everything but the hash. */
export function shownToken(row: typeof apiTokens.$inferSelect): ApiToken {
  return {
    id: row.id,
    name: row.name,
    owner: row.ownerName,
    prefix: row.prefix,
    role: row.role,
    scopes: row.scopes,
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt?.toISOString() ?? null,
    lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
  };
}
