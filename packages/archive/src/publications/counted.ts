import { track, type LeftOut, type SeriesEntry } from "@gender-lens/assessment";
import type { Series } from "@gender-lens/model";
import { and, asc, isNull } from "drizzle-orm";
import type { Actor } from "../access/actor.ts";
import { visibleTo } from "../access/visible.ts";
import { entryOf, takenOut } from "../reports/not-counted.ts";
import type { VersionRow } from "../reports/version-for.ts";
import type { Db } from "../storage/archive.ts";
import { versions } from "../storage/schema/index.ts";

/** Which reports are counted. */
export interface Count {
  set: Series["set"];
  by: Series["by"];
  /** First and last masthead date, inclusive; null for no bound. */
  from: string | null;
  to: string | null;
  /** Only these missions; all where it is empty. */
  missions: readonly string[];
}

/** Issued versions that count, and the series that they make. */
export interface Counted {
  rows: VersionRow[];
  series: Series;
}

const inside = ({ from, to, missions }: Count, row: VersionRow): boolean =>
  (from === null || (row.date !== null && row.date >= from)) &&
  (to === null || (row.date !== null && row.date <= to)) &&
  (missions.length === 0 || (row.mission !== null && missions.includes(row.mission)));

/**
 * Issued versions of the archive that count towards a series of this kind (design, Series), in the order of their
 * symbols. Which version of a report counts is settled over the whole archive, before the period is looked at: a
 * revision of the year after is not counted beside what it revises.
 */
export async function countedVersions(db: Db, actor: Actor, count: Count): Promise<Counted> {
  const { set, by } = count;
  const rows = await db
    .select()
    .from(versions)
    .where(and(visibleTo(db, actor), isNull(versions.ownerId)))
    .orderBy(asc(versions.symbol), asc(versions.id));
  const items = rows.map((row): SeriesEntry | LeftOut => {
    const reason = takenOut(row);
    return reason === null ? { ...entryOf(row), path: row.id } : { path: row.id, symbol: row.symbol, reason };
  });
  const out = new Map(track(items, { by, set }).leftOut.map((one) => [one.path, one.reason]));
  const within = rows.filter((row) => inside(count, row));
  const series = track(
    within.map((row) => {
      const reason = out.get(row.id);
      return reason === undefined ? entryOf(row) : { path: row.fileName, symbol: row.symbol, reason };
    }),
    { by, set },
  );
  return { rows: within.filter(({ id }) => !out.has(id)), series };
}
