import type { BatchRow, People } from "@gender-lens/model";
import { NARROW, MIDDLE, WIDE, type Table } from "../table.ts";
import { ofFile } from "./of-file.ts";
import { paragraphRows, type ParagraphRow } from "./paragraphs.ts";

/** A number of persons, and the paragraph that gives it. */
export interface PeopleRow extends ParagraphRow {
  people: People;
}

/** Every number of persons in a file, in reading order; none where the file could not be read. */
export function peopleRows(row: BatchRow): PeopleRow[] {
  return paragraphRows(row).flatMap((given) => given.paragraph.coding.people.map((people) => ({ ...given, people })));
}

/** One row a number of persons: how many, of which sex and age, who they are and what happened to them. */
export const peopleTable: Table<PeopleRow> = {
  name: "People",
  columns: [
    ...ofFile<PeopleRow>(({ file }) => file),
    { name: "part", width: NARROW, value: ({ paragraph }) => paragraph.part },
    { name: "paragraph", width: NARROW, value: ({ paragraph }) => paragraph.number },
    { name: "section", width: WIDE, value: ({ section }) => section },
    { name: "count", width: NARROW, value: ({ people }) => ("count" in people ? people.count : null) },
    { name: "share", width: NARROW, value: ({ people }) => ("share" in people ? people.share : null) },
    { name: "sex", width: NARROW, value: ({ people }) => people.sex },
    { name: "age", width: NARROW, value: ({ people }) => people.age },
    { name: "who", width: WIDE, value: ({ people }) => people.who },
    { name: "what", width: MIDDLE, value: ({ people }) => people.what },
    { name: "words", width: WIDE, value: ({ paragraph, people }) => paragraph.text.slice(people.start, people.end) },
  ],
};
