import type { StoredReport } from "@gender-lens/model";
import { and, desc, eq, isNull, lt, ne } from "../storage/drizzle.ts";
import { allow, type Actor } from "../access/actor.ts";
import type { Archive } from "../storage/archive.ts";
import { versions } from "../storage/schema/index.ts";
import { storedReports } from "./stored-report.ts";
import { versionFor } from "./version-for.ts";

/** Reports enough to see where a mission stands: two years and more of quarterly ones. */
const MOST = 10;

/**
 * The mission's own earlier reports, newest first, under the same coder: figures of another coder may differ for that
 * alone. Those that count only; none where the report names no mission.
 */
export async function previousReports(archive: Archive, actor: Actor, report: string): Promise<StoredReport[]> {
  allow(actor, "read-reports");
  const { db } = archive;
  const { id, work, mission, coderId, sortDate } = await versionFor(db, actor, report);
  if (mission === null) return [];
  const rows = await db
    .select()
    .from(versions)
    .where(
      and(
        isNull(versions.draft),
        isNull(versions.retractedAt),
        isNull(versions.supersededBy),
        eq(versions.mission, mission),
        eq(versions.coderId, coderId),
        lt(versions.sortDate, sortDate),
        ne(versions.id, id),
        ne(versions.work, work),
      ),
    )
    .orderBy(desc(versions.sortDate), desc(versions.id))
    .limit(MOST * 2);
  const found = await storedReports(db, actor, rows, archive.sample);
  return found.filter(({ notCounted }) => notCounted === null).slice(0, MOST);
}
