import type { Account } from "@gender-lens/model";
import type { users } from "../storage/schema/index.ts";

/** An account as lists show it. */
export function shownAccount({ id, name, email, role, open, createdAt }: typeof users.$inferSelect): Account {
  return { id, name, email, role, open, createdAt: createdAt.toISOString() };
}
