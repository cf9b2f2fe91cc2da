import { hasGenderContent, type CodedParagraph, type Figures } from "@gender-lens/model";

/** `part` over `whole` in per cent with two decimals; null where there is nothing to divide by. */
export function percent(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part / whole) * 10_000) / 100;
}

/**
 * Counts the paragraphs of the body by each decision.
 *
 * Paragraphs of annexes are left out (codebook, Unit). `share` is the headline figure: paragraphs with gender
 * content over all paragraphs, in per cent with two decimals.
 */
export function figuresOf(paragraphs: readonly Pick<CodedParagraph, "part" | "coding">[]): Figures {
  const body = paragraphs.filter(({ part }) => part === "body").map(({ coding }) => coding);
  const genderContent = body.filter(hasGenderContent).length;
  return {
    paragraphs: body.length,
    genderContent,
    share: percent(genderContent, body.length),
    specific: body.filter(({ level }) => level === "specific").length,
    related: body.filter(({ level }) => level === "related").length,
    disaggregated: body.filter(({ disaggregated }) => disaggregated).length,
    recommendations: body.filter(({ recommendation }) => recommendation).length,
    gaps: body.filter(({ gap }) => gap).length,
  };
}
