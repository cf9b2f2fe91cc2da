import { suggestionFor } from "@gender-lens/coder";
import type { Check, CodedParagraph, Evidence } from "@gender-lens/model";
import type { Rule } from "./assessed.ts";

const GENERAL = "Say how many were women and girls, men and boys.";

/** A count that no breakdown is given for, as the coder's finder describes it. */
const MISSING = {
  amount: "count",
  joint: false,
  role: "total",
  whole: null,
  brokenDown: false,
  exemption: null,
  inferred: false,
  rule: "gap.no-breakdown",
} as const;

/** What to ask for: the very persons counted, as the coding knows them. */
function suggestion({ coding }: CodedParagraph, { start, end }: Pick<Evidence, "start" | "end">): string {
  const figure = coding.people.find((people) => people.start === start && people.end === end);
  return figure && "count" in figure ? suggestionFor({ ...MISSING, ...figure, value: figure.count }) : GENERAL;
}

function checksOf(paragraph: CodedParagraph): Check[] {
  const { id, number, text, coding } = paragraph;
  const figures = coding.evidence.filter(({ supports }) => supports === "gap");
  return figures.map(({ start, end }) => ({
    id: "number-without-breakdown",
    severity: "advice",
    paragraph: id,
    message: `Paragraph ${number}: no breakdown by sex of “${text.slice(start, end)}”.`,
    suggestion: suggestion(paragraph, { start, end }),
  }));
}

/** Each number of persons in the body that the paragraph does not break down by sex (codebook, gap). */
export const withoutBreakdown: Rule = ({ paragraphs }) =>
  paragraphs.filter(({ part, coding }) => part === "body" && coding.gap).flatMap(checksOf);
