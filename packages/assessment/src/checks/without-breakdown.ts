import type { CodedParagraph } from "@gender-lens/model";
import type { Rule } from "./assessed.ts";

/** The figures that have no breakdown, in the report's words. */
function figuresIn({ text, coding }: CodedParagraph): string {
  const words = coding.evidence
    .filter(({ supports }) => supports === "gap")
    .map(({ start, end }) => `“${text.slice(start, end)}”`);
  return words.length > 0 ? `: ${[...new Set(words)].join(", ")}` : "";
}

/** Each paragraph of the body that gives a number of persons and no sex (codebook, gap). */
export const withoutBreakdown: Rule = ({ paragraphs }) =>
  paragraphs
    .filter(({ part, coding }) => part === "body" && coding.gap)
    .map((paragraph) => ({
      id: "number-without-breakdown",
      severity: "advice",
      paragraph: paragraph.id,
      message: `Paragraph ${paragraph.number} gives a number of persons without a breakdown by sex${figuresIn(paragraph)}.`,
      suggestion: "Say how many were women and girls, men and boys; where that is not known, say so.",
    }));
