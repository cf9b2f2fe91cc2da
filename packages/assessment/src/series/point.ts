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

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Mean of the reports' own shares in per cent, two decimals; null without reports. */
function meanShare(entries: readonly SeriesEntry[]): number | null {
  return percent(sum(entries.map(({ figures }) => figures.genderContent / figures.paragraphs)), entries.length);
}

/**
 * The figures of a group of reports, each with at least one paragraph.
 *
 * `pooled` is gender paragraphs over all paragraphs of the group, as DPO counts; `mean` is the mean of the reports'
 * own shares, in which a short report weighs as much as a long one.
 */
export function pointOf(key: string, entries: readonly SeriesEntry[]): SeriesPoint {
  const gender = sum(entries.map(({ figures }) => figures.genderContent));
  const paragraphs = sum(entries.map(({ figures }) => figures.paragraphs));
  return {
    key,
    method: "codebook-1",
    reports: entries.length,
    withContent: entries.filter(({ figures }) => figures.genderContent > 0).length,
    withStandAlone: entries.filter(({ standAlone }) => standAlone).length,
    withRecommendations: entries.filter(({ figures }) => figures.recommendations > 0).length,
    gender,
    paragraphs,
    pooled: percent(gender, paragraphs),
    mean: meanShare(entries),
    symbols: entries.flatMap(({ report }) => report.symbol ?? []).toSorted(),
  };
}
