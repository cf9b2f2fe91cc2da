import { hasGenderContent, Pillar, type Decisions } from "@gender-lens/model";

/** A yes-or-no question that gold and machine both answer on a paragraph. */
export type Question = (decisions: Decisions) => boolean;

/** What is measured: one question on a paragraph, or for `pillars (micro)` several taken together. */
export interface Measure {
  name: string;
  questions: readonly Question[];
}

const pillarQuestions = Pillar.options.map((pillar) => ({
  name: `pillar: ${pillar}`,
  questions: [({ pillars }: Decisions) => pillars.includes(pillar)],
}));

/** The measures in the order in which they are printed (codebook, all axes). */
export const measures: readonly Measure[] = [
  { name: "gender content", questions: [hasGenderContent] },
  { name: "level: specific", questions: [({ level }) => level === "specific"] },
  { name: "level: related", questions: [({ level }) => level === "related"] },
  { name: "disaggregated", questions: [({ disaggregated }) => disaggregated] },
  { name: "gap", questions: [({ gap }) => gap] },
  { name: "recommendation", questions: [({ recommendation }) => recommendation] },
  ...pillarQuestions,
  { name: "pillars (micro)", questions: pillarQuestions.flatMap(({ questions }) => questions) },
  { name: "sgbv", questions: [({ sgbv }) => sgbv] },
  { name: "sea", questions: [({ sea }) => sea] },
];
