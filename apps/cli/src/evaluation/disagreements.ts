import type { Decisions } from "@gender-lens/model";
import type { Compared } from "./pairs.ts";

/** A decision on which gold and machine differ. */
export interface Disagreement {
  report: string;
  paragraph: number;
  measure: keyof Decisions | "paragraph";
  gold: unknown;
  machine: unknown;
  /** Null where the paragraph was not read, or its text is not to be shown. */
  text: string | null;
}

const there = (side: Decisions | null) => (side ? "there" : "missing");
const axes = ["level", "disaggregated", "gap", "recommendation", "pillars", "sgbv", "sea"] as const;

/**
 * Every decision on which gold and machine differ, in reading order; a paragraph that one side lacks is one entry.
 * @param hideText symbols of reports whose text must stay unread, such as a held-out set
 */
export function disagreements(reports: readonly Compared[], hideText: ReadonlySet<string>): Disagreement[] {
  return reports.flatMap(({ gold: { symbol: report }, pairs }) =>
    pairs.flatMap(({ paragraph, gold, machine, text: read }): Disagreement[] => {
      const text = hideText.has(report) ? null : read;
      if (!gold || !machine) {
        return [{ report, paragraph, measure: "paragraph", gold: there(gold), machine: there(machine), text }];
      }
      return axes
        .filter((axis) => JSON.stringify(gold[axis]) !== JSON.stringify(machine[axis]))
        .map((axis) => ({ report, paragraph, measure: axis, gold: gold[axis], machine: machine[axis], text }));
    }),
  );
}
