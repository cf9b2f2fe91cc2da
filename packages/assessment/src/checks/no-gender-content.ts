import type { Rule } from "./assessed.ts";

/** A report in which no paragraph of the body mentions women, gender or sexual and gender-based violence. */
export const noGenderContent: Rule = ({ figures }) =>
  figures.paragraphs === 0 || figures.genderContent > 0
    ? []
    : [
        {
          id: "no-gender-content",
          severity: "important",
          paragraph: null,
          message: `None of the ${figures.paragraphs} paragraphs has gender content.`,
          suggestion:
            "Say in each thematic part what the developments meant for women and girls, and what women did in them.",
        },
      ];
