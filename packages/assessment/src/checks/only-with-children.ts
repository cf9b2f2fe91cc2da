import { findTerms } from "@gender-lens/lexicon";
import type { CodedParagraph } from "@gender-lens/model";
import type { Rule } from "./assessed.ts";

/** One mention may be chance; from two on it is how the report speaks. */
const ENOUGH_MENTIONS = 2;

const BEFORE = /(?:children|minors|infants)(?:,| and| or)(?: the)? $/i;
const AFTER = /^(?:,| and| or) (?:their |young )?(?:children|minors|infants)(?!\p{L})/iu;

/** Mentions of women or girls in a paragraph, names of bodies left out: in a pair with children, or not. */
function mentions({ text }: CodedParagraph): { withChildren: boolean }[] {
  return findTerms(text)
    .filter(({ term }) => term.concept === "women" && !term.properName)
    .map(({ start, end }) => ({ withChildren: BEFORE.test(text.slice(0, start)) || AFTER.test(text.slice(end)) }));
}

/** Women appear through the whole report in one breath with children, and nowhere by themselves. */
export const onlyWithChildren: Rule = ({ paragraphs }) => {
  const found = paragraphs.filter(({ part }) => part === "body").flatMap(mentions);
  return found.length < ENOUGH_MENTIONS || found.some(({ withChildren }) => !withChildren)
    ? []
    : [
        {
          id: "women-only-with-children",
          severity: "important",
          paragraph: null,
          message: `All ${found.length} mentions of women name them together with children.`,
          suggestion:
            "Tell women apart from children: what happened to women, what they need, and what they did, with their number.",
        },
      ];
};
