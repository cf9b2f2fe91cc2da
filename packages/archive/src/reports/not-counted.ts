import { identityOf, reasonOutside } from "@gender-lens/assessment";
import type { SeriesEntry } from "@gender-lens/assessment";
import type { Masthead } from "@gender-lens/model";
import type { VersionRow } from "./version-for.ts";

/** Columns of a version that its masthead is made of. */
type MastheadRow = Pick<
  VersionRow,
  | "symbol"
  | "title"
  | "kind"
  | "status"
  | "date"
  | "mission"
  | "department"
  | "periodStart"
  | "periodEnd"
  | "language"
  | "format"
  | "pages"
  | "sha256"
>;

/** The masthead as its columns give it. */
export function mastheadOf(row: MastheadRow): Masthead {
  const { symbol, title, kind, status, date, mission, department, periodStart, periodEnd } = row;
  const { language, format, pages, sha256 } = row;
  const period = periodStart === null || periodEnd === null ? null : { start: periodStart, end: periodEnd };
  return { symbol, title, kind, status, date, mission, department, period, language, format, pages, sha256 };
}

/** Columns of a version that a series looks at. */
export type EntryRow = MastheadRow &
  Pick<
    VersionRow,
    | "fileName"
    | "coderId"
    | "standAlone"
    | "paragraphs"
    | "genderContent"
    | "share"
    | "specific"
    | "related"
    | "disaggregated"
    | "recommendations"
    | "gaps"
    | "retractedAt"
    | "retractedReason"
    | "supersededBy"
    | "draft"
  >;

/** The version as a series takes it, with the figures in which its reviews are applied. */
export function entryOf(row: EntryRow): SeriesEntry {
  const { paragraphs, genderContent, share, specific, related, disaggregated, recommendations, gaps } = row;
  return {
    path: row.fileName,
    coder: row.coderId,
    report: mastheadOf(row),
    figures: { paragraphs, genderContent, share, specific, related, disaggregated, recommendations, gaps },
    standAlone: row.standAlone,
  };
}

/** Why persons have taken a version out of every series; null where they have not. */
export function takenOut(row: Pick<EntryRow, "retractedAt" | "retractedReason" | "supersededBy">): string | null {
  if (row.retractedAt !== null) return `retracted: ${row.retractedReason ?? ""}`;
  return row.supersededBy === null ? null : "another version counts in its place";
}

/**
 * Why a version stands in no series, not even in that of all reports; null where it counts.
 * @param siblings symbols of the issued versions of the same report that nobody has taken out
 */
export function reasonNotCounted(row: EntryRow, siblings: readonly string[]): string | null {
  if (row.draft !== null) return "a draft: drafts are never counted";
  const reason = takenOut(row) ?? reasonOutside(entryOf(row), "all");
  if (reason !== null || row.symbol === null) return reason;
  const { revision } = identityOf(row.symbol);
  const later = siblings.find((one) => identityOf(one).slip === null && identityOf(one).revision > revision);
  return later === undefined ? null : `the same report as ${later}, which is counted`;
}
