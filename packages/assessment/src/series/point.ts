import type { Series, SeriesPoint } from "@gender-lens/model";
import { percent } from "../figures.ts";
import type { SeriesEntry } from "./entry.ts";

/** Key of the reports that name no mission, or no department. */
const NO_KEY = "none";
const MONTHS_A_QUARTER = 3;

const keys: Record<Series["by"], (entry: SeriesEntry) => string> = {
  year: ({ report }) => report.date?.slice(0, 4) ?? NO_KEY,
  quarter: ({ report }) => {
    if (report.date === null) return NO_KEY;
    return `${report.date.slice(0, 4)}-Q${Math.ceil(Number(report.date.slice(5, 7)) / MONTHS_A_QUARTER)}`;
  },
  mission: ({ report }) => report.mission ?? NO_KEY,
  department: ({ report }) => report.department ?? NO_KEY,
};

/** The group that a report belongs to: its year or quarter by the masthead date, its mission or its department. */
export const keyOf = (entry: SeriesEntry, by: Series["by"]): string => keys[by](entry);

/**
 * The figures of a group of reports, each with at least one paragraph.
 *
 * `pooled` is gender paragraphs over all paragraphs of the group, as DPO counts; `mean` is the mean of the reports'
 * own shares, in which a short report weighs as much as a long one.
 */
export function pointOf(key: string, entries: readonly SeriesEntry[]): SeriesPoint {
  const sums = { withContent: 0, withStandAlone: 0, withRecommendations: 0, gender: 0, paragraphs: 0 };
  let shares = 0;
  const symbols: string[] = [];
  for (const { figures, standAlone, report } of entries) {
    sums.gender += figures.genderContent;
    sums.paragraphs += figures.paragraphs;
    shares += figures.genderContent / figures.paragraphs;
    if (figures.genderContent > 0) sums.withContent += 1;
    if (standAlone) sums.withStandAlone += 1;
    if (figures.recommendations > 0) sums.withRecommendations += 1;
    if (report.symbol !== null) symbols.push(report.symbol);
  }
  return {
    key,
    method: "codebook-1",
    reports: entries.length,
    ...sums,
    pooled: percent(sums.gender, sums.paragraphs),
    mean: percent(shares, entries.length),
    symbols: symbols.toSorted(),
  };
}
