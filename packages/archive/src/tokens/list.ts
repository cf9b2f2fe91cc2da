import type { ApiToken } from "@gender-lens/model";
import { desc, eq } from "../storage/drizzle.ts";
import { allow, mayDo, type Actor } from "../access/actor.ts";
import type { Archive } from "../storage/archive.ts";
import { apiTokens } from "../storage/schema/index.ts";
import { shownToken } from "./shown.ts";

/** Tokens of one's own, newest first; administrators see everyone's. */
export async function listTokens(archive: Archive, actor: Actor): Promise<ApiToken[]> {
  allow(actor, "own-tokens");
  const rows = await archive.db
    .select()
    .from(apiTokens)
    .where(mayDo(actor, "manage-tokens") ? undefined : eq(apiTokens.ownerId, actor.id))
    .orderBy(desc(apiTokens.id));
  return rows.map(shownToken);
}
