import type { Page, StoredReport } from "@gender-lens/model";
import { and, asc, count, desc, sql, type SQL } from "../storage/drizzle.ts";
import { z } from "zod";
import { allow, type Actor } from "../access/actor.ts";
import type { Archive } from "../storage/archive.ts";
import { versions } from "../storage/schema/index.ts";
import { cursorOf, readCursor } from "./cursor.ts";
import { parsed } from "../parsed.ts";
import { PageQuery, ReportFilter, whereOf } from "./report-filter.ts";
import { storedReports } from "./stored-report.ts";
import type { VersionRow } from "./version-for.ts";

export const ReportSort = z.enum(["date", "-date", "share", "-share", "title", "added", "-added"]);
export const ListReports = z.strictObject({
  ...ReportFilter.shape,
  ...PageQuery.shape,
  sort: ReportSort.default("-date"),
});

interface Order {
  /** What is sorted by; never null, so that a cursor can say where a page ended. */
  by: SQL;
  of: (row: VersionRow) => string | number;
  value: z.ZodType<string | number>;
  type: SQL;
}

/** Reports without paragraphs have no share: they stand below those of 0 per cent. */
const NO_SHARE = -1;

const orders: Record<"date" | "share" | "title" | "added", Order> = {
  date: { by: sql`${versions.sortDate}`, of: (row) => row.sortDate, value: z.iso.date(), type: sql`date` },
  share: {
    by: sql`coalesce(${versions.share}, ${sql.raw(String(NO_SHARE))})`,
    of: (row) => row.share ?? NO_SHARE,
    value: z.number(),
    type: sql`double precision`,
  },
  title: { by: sql`${versions.title}`, of: (row) => row.title, value: z.string(), type: sql`text` },
  added: {
    by: sql`${versions.addedAt}`,
    of: (row) => row.addedAt.toISOString(),
    value: z.iso.datetime(),
    type: sql`timestamptz`,
  },
};

/** A page of the reports that the actor may see, narrowed and sorted as asked. */
export async function listReports(
  archive: Archive,
  actor: Actor,
  input: z.input<typeof ListReports> = {},
): Promise<Page<StoredReport>> {
  allow(actor, "read-reports");
  const { cursor, limit, sort, ...filter } = parsed(ListReports, input);
  const { db } = archive;
  const where = whereOf(db, actor, filter);
  const falling = sort.startsWith("-");
  const name = sort.replace("-", "");
  const { by, of, value, type } = orders[z.enum(["date", "share", "title", "added"]).parse(name)];
  let after: SQL | undefined;
  if (cursor !== undefined) {
    const [last, id] = readCursor(z.tuple([value, z.uuid()]), cursor);
    after = sql`(${by}, ${versions.id}) ${sql.raw(falling ? "<" : ">")} (${last}::${type}, ${id}::uuid)`;
  }
  const direction = falling ? desc : asc;
  // At once: on PostgreSQL each has a connection of its own.
  const [rows, [counted]] = await Promise.all([
    db
      .select()
      .from(versions)
      .where(and(where, after))
      .orderBy(direction(by), direction(versions.id))
      .limit(limit + 1),
    db.select({ total: count() }).from(versions).where(where),
  ]);
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: await storedReports(db, actor, shown, archive.sample),
    next: rows.length > limit && last ? cursorOf([of(last), last.id]) : null,
    total: counted?.total ?? 0,
  };
}
