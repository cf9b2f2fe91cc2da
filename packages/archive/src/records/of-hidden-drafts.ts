import type { AuditEntry } from "@gender-lens/model";
import { and, inArray, isNotNull, not } from "../storage/drizzle.ts";
import { z } from "zod";
import type { Actor } from "../access/actor.ts";
import { visibleTo } from "../access/visible.ts";
import type { Db } from "../storage/archive.ts";
import { versions } from "../storage/schema/index.ts";

/** The version that an entry is about; null where it is about none. */
function versionOf({ subject, details }: AuditEntry): string | null {
  const id = details["version"] ?? (subject.kind === "report" ? subject.id : null);
  return z.uuid().safeParse(id).success ? String(id) : null;
}

/**
 * The entries as the one who reads the log may see them: of what was decided on a draft that is not for them, only that
 * something was. The log itself keeps all of it, so that reviews are rebuilt from it.
 */
export async function withoutHiddenDrafts(db: Db, actor: Actor, entries: readonly AuditEntry[]): Promise<AuditEntry[]> {
  const ids = [...new Set(entries.flatMap((entry) => versionOf(entry) ?? []))];
  if (ids.length === 0) return [...entries];
  const found = await db
    .select({ id: versions.id })
    .from(versions)
    .where(and(inArray(versions.id, ids), isNotNull(versions.draft), not(visibleTo(db, actor))));
  const hidden = new Set(found.map(({ id }) => id));
  return entries.map((entry) =>
    hidden.has(versionOf(entry) ?? "")
      ? { ...entry, subject: { ...entry.subject, name: "a draft" }, details: {} }
      : entry,
  );
}
