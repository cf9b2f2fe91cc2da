export type {
  CallExplanation,
  MentionExplanation,
  ParagraphExplanation,
  RuleExplanation,
  SentenceExplanation,
} from "./explain.ts";
export { explainParagraph } from "./explain.ts";
export { headingTopic } from "./headings.ts";
export { codeParagraph } from "./paragraph.ts";
export { suggestionFor } from "./people/index.ts";
export { codeReport } from "./report.ts";
