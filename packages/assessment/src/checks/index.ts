import type { Check } from "@gender-lens/model";
import type { Assessed, Rule } from "./assessed.ts";
import { componentWithoutGender } from "./component-without-gender.ts";
import { noGenderContent } from "./no-gender-content.ts";
import { noParagraphs } from "./no-paragraphs.ts";
import { noRecommendation } from "./no-recommendation.ts";
import { noStandAloneSection } from "./no-stand-alone-section.ts";
import { onlyAsVictims } from "./only-as-victims.ts";
import { onlyWithChildren } from "./only-with-children.ts";
import { sectionDropped } from "./section-dropped.ts";
import { withoutBreakdown } from "./without-breakdown.ts";

/** Rules in the order in which their findings are printed: the report as a whole first, then paragraph by paragraph. */
const rules: readonly Rule[] = [
  noParagraphs,
  noGenderContent,
  sectionDropped,
  noStandAloneSection,
  noRecommendation,
  onlyAsVictims,
  onlyWithChildren,
  componentWithoutGender,
  withoutBreakdown,
];

/** Advice to the drafter of a report; none of it is counted in the figures. */
export function checksOn(assessed: Assessed): Check[] {
  return rules.flatMap((rule) => rule(assessed));
}
