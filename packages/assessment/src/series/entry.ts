import type { Assessment, BatchRow, Figures, Masthead } from "@gender-lens/model";

/** What a series needs of one assessed file; small, so that ten thousand of them are held at once. */
export interface SeriesEntry {
  path: string;
  coder: string;
  report: Masthead;
  figures: Figures;
  /** Whether a heading of the body is wholly on women, gender, WPS or SGBV (codebook, Sections). */
  standAlone: boolean;
}

/** A file of which a series cannot be told, and why. */
export interface LeftOut {
  path: string;
  symbol: string | null;
  reason: string;
}

/** The part of an assessment that a series looks at. */
export type SeriesSource = Pick<Assessment, "report" | "figures" | "outline" | "coder">;

/** The entry of an assessed file. */
export function seriesEntry(path: string, assessment: SeriesSource): SeriesEntry {
  const { report, figures, outline, coder } = assessment;
  return { path, coder: coder.id, report, figures, standAlone: outline.some(({ wps }) => wps === "stand-alone") };
}

type Failed = Extract<BatchRow, { status: "failed" }>;

/** The entry of a row of `gender-lens batch`, or why it has none. */
export function rowEntry(
  row: { path: string; status: "ok"; assessment: SeriesSource } | Failed,
): SeriesEntry | LeftOut {
  if (row.status === "ok") return seriesEntry(row.path, row.assessment);
  return { path: row.path, symbol: null, reason: `not read: ${row.code}` };
}
