import { publishedFigures } from "@gender-lens/lexicon";
import type { SeriesPoint } from "@gender-lens/model";

const SHARE = "gender-paragraphs-";
const REPORTS = "reports-with-content-";

/** What DPO published for its own reports, a point a year; what it did not publish is null. */
export function publishedPoints(): SeriesPoint[] {
  const reporting = publishedFigures.filter(({ kind }) => kind === "reporting");
  return reporting
    .filter(({ id }) => id.startsWith(SHARE))
    .map(({ year, value }) => {
      const reports = reporting.find(({ id }) => id === `${REPORTS}${year}`);
      return {
        key: String(year),
        method: "dpo-hand-count",
        reports: reports?.of ?? null,
        withContent: reports?.value ?? null,
        withStandAlone: null,
        withRecommendations: null,
        gender: null,
        paragraphs: null,
        pooled: value,
        mean: null,
        symbols: [],
      };
    });
}
