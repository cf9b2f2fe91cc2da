import { explainParagraph, type SentenceExplanation } from "@gender-lens/coder";
import type { Coding, Paragraph, Report } from "@gender-lens/model";
import { UsageError } from "../exit-codes.ts";

/** Which paragraph: `12` of the body, or of the annex of this number. */
export interface Wanted {
  paragraph: string;
  annex?: string;
}

/** A paragraph with the headings it stands under and why it is coded as it is. */
export interface Explained {
  paragraph: Paragraph;
  /** Outermost first. */
  headings: string[];
  coding: Coding;
  sentences: readonly SentenceExplanation[];
}

function find({ paragraphs }: Report, { paragraph, annex }: Wanted): Paragraph {
  const prefix = annex === undefined ? "b" : `a${annex}`;
  const found = paragraphs.find(({ id }) => id === `${prefix}:${paragraph}`);
  if (found) return found;
  const inPart = paragraphs.filter(({ id }) => id.startsWith(`${prefix}:`)).map(({ number }) => number);
  const part = annex === undefined ? "the body" : `annex ${annex}`;
  throw new UsageError(
    inPart.length > 0
      ? `${part} has no paragraph ${paragraph}: its paragraphs are ${Math.min(...inPart)} to ${Math.max(...inPart)}`
      : `${part} has no numbered paragraph`,
  );
}

function headingsOf(sections: Report["sections"], id: string | null): string[] {
  const section = sections.find((entry) => entry.id === id);
  return section ? [...headingsOf(sections, section.parent), section.heading] : [];
}

/** Explains the paragraph that is wanted; throws a {@link UsageError} where the report has none such. */
export function explained(report: Report, wanted: Wanted): Explained {
  const paragraph = find(report, wanted);
  return { paragraph, headings: headingsOf(report.sections, paragraph.section), ...explainParagraph(paragraph.text) };
}
