import { type Component, components, componentsOfHeading, componentsOfText } from "@gender-lens/lexicon";
import { type CodedParagraph, hasGenderContent, type OutlineEntry } from "@gender-lens/model";
import type { Assessed, Rule } from "./assessed.ts";

/** A component spoken of in fewer paragraphs is mentioned rather than reported on, and nothing is said of it. */
const ENOUGH_PARAGRAPHS = 3;

/** A heading with those it stands under. */
function withParents(entry: OutlineEntry, outline: readonly OutlineEntry[]): OutlineEntry[] {
  const parent = outline.find(({ id }) => id === entry.parent);
  return parent ? [entry, ...withParents(parent, outline)] : [entry];
}

/** What a component is told by: the headings of its sections, or, where it has none, the words of paragraphs. */
interface Presence {
  paragraphs: readonly CodedParagraph[];
  heading: string | null;
}

function presence(component: Component, { outline, paragraphs }: Assessed): Presence {
  const body = paragraphs.filter(({ part }) => part === "body");
  const own = outline.filter(({ heading }) => componentsOfHeading(heading).some(({ id }) => id === component.id));
  const sections = new Set(
    outline.filter((entry) => withParents(entry, outline).some((above) => own.includes(above))).map(({ id }) => id),
  );
  const under = body.filter(({ section }) => section !== null && sections.has(section));
  return under.length > 0
    ? { paragraphs: under, heading: own.map(({ heading }) => heading).join("”, “") }
    : {
        paragraphs: body.filter(({ text }) => componentsOfText(text).some(({ id }) => id === component.id)),
        heading: null,
      };
}

/**
 * Functional components that the report reports on without a word on women or gender (resource package, Table 3).
 *
 * A component is there by the headings of its sections, else by the vocabulary of at least three paragraphs.
 */
export const componentWithoutGender: Rule = (assessed) =>
  components.flatMap((component) => {
    const { paragraphs, heading } = presence(component, assessed);
    if (paragraphs.length < ENOUGH_PARAGRAPHS || paragraphs.some(({ coding }) => hasGenderContent(coding))) return [];
    const where = heading === null ? "speak of it" : `stand under “${heading}”`;
    return [
      {
        id: "component-without-gender",
        severity: "advice" as const,
        paragraph: null,
        message: `${component.name}: ${paragraphs.length} paragraphs ${where}, none with gender content.`,
        suggestion: `Data asked for here: ${component.dataPoints.charAt(0).toLowerCase()}${component.dataPoints.slice(1)}.`,
      },
    ];
  });
