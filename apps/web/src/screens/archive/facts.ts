import type { StoredReport } from "@gender-lens/model";
import { texts } from "../../texts/index.ts";

const t = texts.archive;

/** What a row says of a report under its title, in a few words each. */
export function factsOf(report: StoredReport): string[] {
  const { recommendations } = report.figures;
  const shared = report.sharedWith.map(({ name }) => name);
  return [
    report.symbol ?? (report.draft === null ? t.none : t.draft(report.draft)),
    shared.length > 0 ? t.sharedWith(shared) : null,
    report.standAlone ? t.hasSection : null,
    recommendations > 0 ? t.hasRecommendation : null,
    report.reviews.applied > 0 ? t.reviews(report.reviews.applied) : null,
    report.outdated ? t.outdated : null,
    report.retracted
      ? t.retracted(report.retracted.reason)
      : report.notCounted === null
        ? null
        : t.notCounted(report.notCounted),
  ].filter((fact) => fact !== null);
}

/** The share of a report as the list prints it, `34.62 %`; a dash where it has none. */
export const shareOf = ({ figures: { share } }: StoredReport): string =>
  share === null ? t.none : `${share.toFixed(2)} %`;
