import { hasGenderContent, type Assessment, type OutlineEntry } from "@gender-lens/model";

/** A heading with what stands under it, its sub-headings included. */
export interface SectionTally {
  entry: OutlineEntry;
  /** First and last paragraph number; null where the section has no paragraph. */
  numbers: { first: number; last: number } | null;
  paragraphs: number;
  genderContent: number;
}

/** The headings of the body in reading order, each with the paragraphs under it; annexes, which come last, are left out. */
export function sectionTallies({ outline, paragraphs }: Assessment): SectionTally[] {
  const body = new Map(paragraphs.filter(({ part }) => part === "body").map((paragraph) => [paragraph.id, paragraph]));
  const parents = new Map(outline.map(({ id, parent }) => [id, parent]));
  const inside = (id: string | null, ancestor: string): boolean =>
    id !== null && (id === ancestor || inside(parents.get(id) ?? null, ancestor));
  const tallies = outline.map((entry) => {
    const own = outline
      .filter(({ id }) => inside(id, entry.id))
      .flatMap((section) => section.paragraphs.map((id) => body.get(id)))
      .filter((paragraph) => paragraph !== undefined);
    const numbers = own.map(({ number }) => number);
    return {
      entry,
      numbers: numbers.length > 0 ? { first: Math.min(...numbers), last: Math.max(...numbers) } : null,
      paragraphs: own.length,
      genderContent: own.filter(({ coding }) => hasGenderContent(coding)).length,
    };
  });
  return tallies.slice(0, tallies.findLastIndex(({ paragraphs: count }) => count > 0) + 1);
}
