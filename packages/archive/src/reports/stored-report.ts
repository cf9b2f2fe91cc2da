import { coderIdentity } from "@gender-lens/assessment";
import type { Figures, StoredReport } from "@gender-lens/model";
import { and, asc, inArray, isNotNull, isNull } from "../storage/drizzle.ts";
import type { Actor } from "../access/actor.ts";
import type { Db } from "../storage/archive.ts";
import { files, versions, versionShares } from "../storage/schema/index.ts";
import { entryOf, mastheadOf, reasonNotCounted } from "./not-counted.ts";
import type { VersionRow } from "./version-for.ts";

/** How several countries or areas are printed as one. */
export const AREAS_JOINED = ", ";

function machineFigures(row: VersionRow): Figures {
  return {
    paragraphs: row.machineParagraphs,
    genderContent: row.machineGenderContent,
    share: row.machineShare,
    specific: row.machineSpecific,
    related: row.machineRelated,
    disaggregated: row.machineDisaggregated,
    recommendations: row.machineRecommendations,
    gaps: row.machineGaps,
  };
}

/** What stands in other tables of these versions: three queries, however many versions. */
async function besides(db: Db, rows: readonly VersionRow[]) {
  const ids = rows.map(({ id }) => id);
  const drafts = rows.flatMap(({ id, draft }) => (draft === null ? [] : [id]));
  const works = rows.flatMap(({ work, draft }) => (draft === null ? [work] : []));
  const stored = await db
    .select({
      version: files.version,
      sha256: files.sha256,
      name: files.name,
      format: files.format,
      bytes: files.bytes,
      addedAt: files.addedAt,
      kept: isNotNull(files.content),
    })
    .from(files)
    .where(inArray(files.version, ids))
    .orderBy(asc(files.addedAt), asc(files.sha256));
  const shares =
    drafts.length === 0
      ? []
      : await db
          .select()
          .from(versionShares)
          .where(inArray(versionShares.version, drafts))
          .orderBy(versionShares.personName);
  const siblings =
    works.length === 0
      ? []
      : await db
          .select({ work: versions.work, symbol: versions.symbol })
          .from(versions)
          .where(
            and(
              inArray(versions.work, works),
              isNull(versions.draft),
              isNull(versions.retractedAt),
              isNull(versions.supersededBy),
            ),
          );
  return {
    files: Map.groupBy(stored, ({ version }) => version),
    shares: Map.groupBy(shares, ({ version }) => version),
    siblings: Map.groupBy(siblings, ({ work }) => work),
  };
}

/** Person whose columns both are there, or null. */
const personOf = (id: string | null, name: string | null) => (id === null ? null : { id, name: name ?? id });

/** The versions as lists show them, in the order given; whom a draft is shared with is told to its owner only. */
export async function storedReports(
  db: Db,
  actor: Actor,
  rows: readonly VersionRow[],
  sample: boolean,
): Promise<StoredReport[]> {
  if (rows.length === 0) return [];
  const found = await besides(db, rows);
  return rows.map((row) => {
    const { sha256: _, ...masthead } = mastheadOf(row);
    const symbols = (found.siblings.get(row.work) ?? []).flatMap(({ symbol }) => symbol ?? []);
    const shares = row.ownerId === actor.id ? (found.shares.get(row.id) ?? []) : [];
    const retractedBy = personOf(row.retractedById, row.retractedByName);
    return {
      id: row.id,
      work: row.work,
      ...masthead,
      country: row.countries.length === 0 ? null : row.countries.join(AREAS_JOINED),
      draft: row.draft,
      owner: personOf(row.ownerId, row.ownerName),
      sharedWith: shares.map(({ personId, personName }) => ({ id: personId, name: personName })),
      files: (found.files.get(row.id) ?? []).map(({ version: _version, kept, addedAt, ...file }) => ({
        ...file,
        kept: Boolean(kept),
        addedAt: addedAt.toISOString(),
      })),
      figures: entryOf(row).figures,
      machineFigures: machineFigures(row),
      standAlone: row.standAlone,
      reviews: {
        applied: row.reviewsApplied,
        disputed: row.reviewsDisputed,
        toConfirm: row.reviewsToConfirm,
        gone: row.reviewsGone,
      },
      coder: { id: row.coderId, version: row.coderVersion },
      outdated: row.coderId !== coderIdentity.id,
      notCounted: reasonNotCounted(row, symbols),
      retracted:
        row.retractedAt === null || retractedBy === null
          ? null
          : { at: row.retractedAt.toISOString(), by: retractedBy, reason: row.retractedReason ?? "" },
      supersededBy: row.supersededBy,
      addedAt: row.addedAt.toISOString(),
      sample,
    };
  });
}

/** One version as lists show it. */
export async function storedReport(db: Db, actor: Actor, row: VersionRow, sample: boolean): Promise<StoredReport> {
  const [report] = await storedReports(db, actor, [row], sample);
  if (!report) throw new Error("one row gives one report");
  return report;
}
