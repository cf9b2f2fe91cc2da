import { f1Interval } from "./bootstrap.ts";
import { count, f1, precision, recall, total, type Counts } from "./counts.ts";
import { disagreements, type Disagreement } from "./disagreements.ts";
import { exactness, type Exactness } from "./exactness.ts";
import { cohensKappa } from "./kappa.ts";
import { measures } from "./measures.ts";
import type { Compared } from "./pairs.ts";
import { meanError, shareErrors, type ShareError } from "./shares.ts";

/** One measure over all reports; ratios from 0 to 1, null where undefined. */
export interface Result extends Counts {
  measure: string;
  precision: number | null;
  recall: number | null;
  f1: number | null;
  /** 95 per cent bootstrap interval of F1 over reports. */
  f1Interval: [lower: number, upper: number] | null;
}

/** What `gender-lens evaluate --format json` prints. */
export interface Evaluation {
  reports: string[];
  paragraphs: number;
  measures: Result[];
  /** Cohen's kappa of `level` over paragraphs that both sides have. */
  kappaLevel: number | null;
  exactness: Exactness[];
  shares: { byReport: ShareError[]; meanError: number | null };
  disagreements: Disagreement[];
}

/** Measures the machine's codings of these reports against their gold. */
export function evaluate(reports: readonly Compared[], hideText: ReadonlySet<string>): Evaluation {
  const pairs = reports.flatMap((report) => report.pairs);
  const byReport = shareErrors(reports);
  return {
    reports: reports.map(({ gold }) => gold.symbol),
    paragraphs: pairs.length,
    measures: measures.map((measure) => {
      const counts = reports.map((report) => count(report.pairs, measure));
      const all = total(counts);
      return {
        measure: measure.name,
        ...all,
        precision: precision(all),
        recall: recall(all),
        f1: f1(all),
        f1Interval: f1Interval(counts),
      };
    }),
    kappaLevel: cohensKappa(
      pairs.flatMap(({ gold, machine }) => (gold && machine ? [[gold.level, machine.level] as const] : [])),
    ),
    exactness: exactness(reports),
    shares: { byReport, meanError: meanError(byReport) },
    disagreements: disagreements(reports, hideText),
  };
}
