import type { LeftOut, SeriesEntry } from "@gender-lens/assessment";
import { and, isNull, sql, type SQL } from "../storage/drizzle.ts";
import { entryOf, takenOut } from "../reports/not-counted.ts";
import { rowsOf, type Archive, type Db } from "../storage/archive.ts";
import { versions } from "../storage/schema/index.ts";

/** What the series, the heat map and the coverage are made of: every issued version, drafts never. */
export interface Entries {
  /** Told apart by identity: a new list wherever a version has changed. */
  all: readonly (Stored & { item: SeriesEntry | LeftOut })[];
}

interface Stored {
  id: string;
  /** What the filters look at, also of a version that was taken out. */
  entry: SeriesEntry;
  people: { female: number; male: number; mixed: number; unknown: number };
}
type One = Entries["all"][number];

const columns = {
  id: versions.id,
  symbol: versions.symbol,
  title: versions.title,
  kind: versions.kind,
  status: versions.status,
  date: versions.date,
  mission: versions.mission,
  department: versions.department,
  periodStart: versions.periodStart,
  periodEnd: versions.periodEnd,
  language: versions.language,
  format: versions.format,
  pages: versions.pages,
  sha256: versions.sha256,
  fileName: versions.fileName,
  coderId: versions.coderId,
  standAlone: versions.standAlone,
  paragraphs: versions.paragraphs,
  genderContent: versions.genderContent,
  share: versions.share,
  specific: versions.specific,
  related: versions.related,
  disaggregated: versions.disaggregated,
  recommendations: versions.recommendations,
  gaps: versions.gaps,
  retractedAt: versions.retractedAt,
  retractedReason: versions.retractedReason,
  supersededBy: versions.supersededBy,
  draft: versions.draft,
  female: versions.peopleFemale,
  male: versions.peopleMale,
  mixed: versions.peopleMixed,
  unknown: versions.peopleUnknown,
};

async function issued(db: Db, changedSince: SQL | undefined): Promise<One[]> {
  const rows = await db
    .select(columns)
    .from(versions)
    .where(and(isNull(versions.draft), changedSince));
  return rows.map(({ id, female, male, mixed, unknown, ...row }) => {
    const entry = entryOf(row);
    const reason = takenOut(row);
    const item = reason === null ? entry : { path: entry.path, symbol: entry.report.symbol, reason };
    return { id, entry, item, people: { female, male, mixed, unknown } };
  });
}

/** What is kept of an archive between two requests. */
interface Kept {
  /** Transactions that ended before this number are all in `byId`. */
  seenBefore: string;
  byId: Map<string, One>;
  entries: Entries;
}

/** By the connection, so that what is kept goes when the archive is closed. */
const kept = new WeakMap<Db, Kept>();

/**
 * The issued versions of an archive. What an earlier call read is kept, and only the rows that transactions have
 * written since are read again: those whose number is not below the oldest one that was running then. No version that
 * was issued is ever deleted, so nothing has to be taken out.
 */
export async function entriesOf({ db }: Pick<Archive, "db">): Promise<Entries> {
  const before = kept.get(db);
  // Asked for before the rows are read: what is written in between is read twice rather than never.
  const [snapshot] = await rowsOf<{ oldest: string }>(
    db,
    sql`select pg_snapshot_xmin(pg_current_snapshot())::text as oldest`,
  );
  const seenBefore = snapshot?.oldest ?? "0";
  const changed = await issued(db, before && sql`${versions.changed} >= ${before.seenBefore}::bigint`);
  if (before && changed.every((one) => JSON.stringify(one) === JSON.stringify(before.byId.get(one.id)))) {
    kept.set(db, { ...before, seenBefore });
    return before.entries;
  }
  const byId = new Map(before?.byId);
  for (const one of changed) byId.set(one.id, one);
  // In the order that a series puts them in, so that it finds them sorted.
  const entries = { all: [...byId.values()].toSorted((a, b) => (a.entry.path < b.entry.path ? -1 : 1)) };
  kept.set(db, { seenBefore, byId, entries });
  return entries;
}
