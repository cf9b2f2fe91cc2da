import type { Check, CodedParagraph, Evidence } from "@gender-lens/model";
import type { Rule } from "./assessed.ts";
import { breakdownRequest } from "./breakdown-request.ts";

const GENERAL = "Say how many were women and girls, men and boys.";

/** What to ask for: the very persons counted, as the coding knows them. */
function suggestion({ coding }: CodedParagraph, { start, end }: Pick<Evidence, "start" | "end">): string {
  const figure = coding.people.find((people) => people.start === start && people.end === end);
  return figure && "count" in figure ? breakdownRequest(figure) : GENERAL;
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
