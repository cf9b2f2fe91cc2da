import type { Assessment } from "@gender-lens/model";
import type { Assessed, Rule } from "./assessed.ts";

/** Heading of a stand-alone section, and the report that has it. */
interface Precedent {
  symbol: string;
  heading: string;
}

/** The outermost stand-alone section of the mission's last report; null where that report had none, or has no symbol to look it up by. */
function precedent(previous: readonly Assessment[]): Precedent | null {
  const [last] = previous.toSorted((a, b) => (b.report.date ?? "").localeCompare(a.report.date ?? ""));
  const [section] = (last?.outline ?? [])
    .filter(({ wps }) => wps === "stand-alone")
    .toSorted((a, b) => a.depth - b.depth);
  return section && last?.report.symbol ? { symbol: last.report.symbol, heading: section.heading } : null;
}

/** A report without a stand-alone section after one of the same mission that had it (codebook, Sections). */
export const sectionDropped: Rule = ({ figures, outline, previous }: Assessed) => {
  const last = precedent(previous);
  if (last === null || figures.paragraphs === 0 || outline.some(({ wps }) => wps === "stand-alone")) return [];
  return [
    {
      id: "stand-alone-section-dropped",
      severity: "important",
      paragraph: null,
      message: `The mission’s last report, ${last.symbol}, had a section of its own, “${last.heading}”; this one has none.`,
      suggestion: `Take the heading “${last.heading}” up again, so that the two reports can be read side by side.`,
    },
  ];
};
