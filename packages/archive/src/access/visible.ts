import { and, eq, exists, isNull, or, sql, type SQL } from "../storage/drizzle.ts";
import type { Db } from "../storage/archive.ts";
import { versionShares, versions } from "../storage/schema/index.ts";
import type { Actor } from "./actor.ts";

/**
 * The condition on `versions` that every list, search, look-up, series and count passes through: issued versions are
 * seen by all, a draft by its owner and by those it is shared with; administrators see no others' drafts either.
 */
export function visibleTo(db: Db, actor: Actor): SQL {
  const shared = db
    .select({ one: sql`1` })
    .from(versionShares)
    .where(and(eq(versionShares.version, versions.id), eq(versionShares.personId, actor.id)));
  // `or` of three conditions is never undefined; drizzle's type allows for none.
  return or(isNull(versions.ownerId), eq(versions.ownerId, actor.id), exists(shared)) ?? sql`false`;
}

/** The condition on `versions` that leaves out drafts of others, also those that they have shared. */
export function ownOrIssued(actor: Actor): SQL {
  // `or` of two conditions is never undefined; drizzle's type allows for none.
  return or(isNull(versions.ownerId), eq(versions.ownerId, actor.id)) ?? sql`false`;
}
