import type { Rule } from "./assessed.ts";

/** Without numbered paragraphs there is nothing to count (codebook, Unit). */
export const noParagraphs: Rule = ({ figures }) =>
  figures.paragraphs > 0
    ? []
    : [
        {
          id: "no-paragraphs",
          severity: "important",
          paragraph: null,
          message: "No numbered paragraph was found in the body, so there is no share.",
          suggestion: "Number the paragraphs of the body, or give the file of the full report rather than an extract.",
        },
      ];
