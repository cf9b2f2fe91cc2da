import type { Assessment } from "@gender-lens/model";

/**
 * An assessment without the words of the report, for an archive that may be passed on: paragraphs keep their codings,
 * hashes and places, and lose their text and the words for persons. Title and headings stay.
 */
export function withoutText(assessment: Assessment): Assessment {
  return {
    ...assessment,
    paragraphs: assessment.paragraphs.map((paragraph) => ({
      ...paragraph,
      text: "",
      coding: {
        ...paragraph.coding,
        people: paragraph.coding.people.map((people) => ({ ...people, who: "", what: "" })),
      },
    })),
  };
}
