import type { People } from "@gender-lens/model";
import type { ReadParagraph } from "./reading.ts";

/** A number of persons and the paragraph that prints it. */
export interface PersonRow {
  key: string;
  paragraph: string;
  number: number;
  part: string;
  person: People;
}

export function peopleOf(paragraphs: readonly ReadParagraph[]): PersonRow[] {
  return paragraphs.flatMap(({ id, number, part, coding }) =>
    coding.people.map((person, at) => ({ key: `${id} ${at}`, paragraph: id, number, part, person })),
  );
}
