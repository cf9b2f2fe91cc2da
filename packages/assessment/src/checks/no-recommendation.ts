import type { Rule } from "./assessed.ts";

/** A gender recommendation is one of DPO's two companion indicators (codebook, recommendation). */
export const noRecommendation: Rule = ({ figures }) =>
  figures.paragraphs === 0 || figures.recommendations > 0
    ? []
    : [
        {
          id: "no-gender-recommendation",
          severity: "important",
          paragraph: null,
          message:
            "The report calls for nothing that concerns women, girls, gender or sexual and gender-based violence.",
          suggestion:
            "Add to the observations a call of the Secretary-General’s own, to a named addressee: “I urge the authorities to …”.",
        },
      ];
