import { hasGenderContent } from "@gender-lens/model";
import type { Compared } from "./pairs.ts";

/** The headline figure of one report by gold and by machine, per cent. */
export interface ShareError {
  report: string;
  gold: number;
  machine: number;
  /** Machine minus gold, in points. */
  error: number;
}

const percent = (part: number, whole: number) => (whole === 0 ? 0 : (part / whole) * 100);

/** The share of each report by either coder, and by how much they differ. */
export function shareErrors(reports: readonly Compared[]): ShareError[] {
  return reports.map(({ gold, assessment: { figures } }) => {
    const byGold = percent(gold.paragraphs.filter(hasGenderContent).length, gold.paragraphs.length);
    const byMachine = percent(figures.genderContent, figures.paragraphs);
    return { report: gold.symbol, gold: byGold, machine: byMachine, error: byMachine - byGold };
  });
}

/** Mean of the errors without their sign, in points; null without reports. */
export function meanError(errors: readonly ShareError[]): number | null {
  if (errors.length === 0) return null;
  return errors.reduce((sum, { error }) => sum + Math.abs(error), 0) / errors.length;
}
