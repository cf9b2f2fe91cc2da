import type { Assessment, Check, CodedParagraph, Figures, OutlineEntry } from "@gender-lens/model";

/** What a check looks at. */
export interface Assessed {
  figures: Figures;
  outline: readonly OutlineEntry[];
  paragraphs: readonly CodedParagraph[];
  /** Assessments of earlier reports of the mission. */
  previous: readonly Assessment[];
}

/** One check: what is missing and what to do about it, or nothing. */
export type Rule = (assessed: Assessed) => Check[];
