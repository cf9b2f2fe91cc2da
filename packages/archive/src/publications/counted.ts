import { track, type LeftOut, type SeriesEntry } from "@gender-lens/assessment";
import type { Series } from "@gender-lens/model";
import { and, asc, isNull } from "../storage/drizzle.ts";
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
 * symbols, and the series: the very one that is shown for the same set, period and mission.
 */
export async function countedVersions(db: Db, actor: Actor, count: Count): Promise<Counted> {
  const { set, by } = count;
  const rows = await db
    .select()
    .from(versions)
    .where(and(visibleTo(db, actor), isNull(versions.draft)))
    .orderBy(asc(versions.symbol), asc(versions.id));
  const within = rows.filter((row) => inside(count, row));
  const seriesOf = (pathOf: (row: VersionRow) => string): Series => {
    const items = within.map((row): SeriesEntry | LeftOut => {
      const path = pathOf(row);
      const reason = takenOut(row);
      return reason === null ? { ...entryOf(row), path } : { path, symbol: row.symbol, reason };
    });
    return track(items, { by, set });
  };
  // File names are what a series prints; two files may have the same one, so versions are told apart by their ids.
  const out = new Set(seriesOf(({ id }) => id).leftOut.map(({ path }) => path));
  return { rows: within.filter(({ id }) => !out.has(id)), series: seriesOf(({ fileName }) => fileName) };
}
