import type { AuditEntry, Page } from "@gender-lens/model";
import { and, count, desc, eq, lt } from "../storage/drizzle.ts";
import { z } from "zod";
import { allow, type Actor } from "../access/actor.ts";
import { parsed } from "../parsed.ts";
import { cursorOf, readCursor } from "../reports/cursor.ts";
import { PageQuery } from "../reports/report-filter.ts";
import type { Archive } from "../storage/archive.ts";
import { auditEntries } from "../storage/schema/index.ts";
import { withoutHiddenDrafts } from "./of-hidden-drafts.ts";

/** What the audit log is narrowed by. */
export const AuditQuery = z.strictObject({
  ...PageQuery.shape,
  verb: z.string().max(100).optional(),
  /** Id of what it was done to. */
  subject: z.string().max(100).optional(),
  /** Id of who did it. */
  by: z.string().max(100).optional(),
});

const After = z.tuple([z.int().positive()]);

/** Who did what, the latest first. Throws `not-allowed`. */
export async function listAudit(
  archive: Archive,
  actor: Actor,
  input: z.input<typeof AuditQuery> = {},
): Promise<Page<AuditEntry>> {
  allow(actor, "read-audit");
  const { cursor, limit, verb, subject, by } = parsed(AuditQuery, input);
  const where = and(
    verb === undefined ? undefined : eq(auditEntries.verb, verb),
    subject === undefined ? undefined : eq(auditEntries.subjectId, subject),
    by === undefined ? undefined : eq(auditEntries.byId, by),
  );
  const after = cursor === undefined ? undefined : lt(auditEntries.id, readCursor(After, cursor)[0]);
  const rows = await archive.db
    .select()
    .from(auditEntries)
    .where(and(where, after))
    .orderBy(desc(auditEntries.id))
    .limit(limit + 1);
  const [all] = await archive.db.select({ total: count() }).from(auditEntries).where(where);
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const entries = shown.map((row) => ({
    id: row.id,
    at: row.at.toISOString(),
    by: { id: row.byId, name: row.byName },
    verb: row.verb,
    subject: { kind: row.subjectKind, id: row.subjectId, name: row.subjectName },
    details: row.details,
  }));
  return {
    items: await withoutHiddenDrafts(archive.db, actor, entries),
    next: rows.length > limit && last ? cursorOf([last.id]) : null,
    total: all?.total ?? 0,
  };
}
