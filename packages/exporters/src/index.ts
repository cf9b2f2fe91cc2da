export { csvHead, csvLine } from "./csv.ts";
export type { Column, Table } from "./table.ts";
export { sampleTable } from "./sample-mark.ts";
export { figuresTable } from "./tables/figures.ts";
export { paragraphRows, paragraphsTable, type ParagraphRow } from "./tables/paragraphs.ts";
export { peopleRows, peopleTable, type PeopleRow } from "./tables/people.ts";
export { reviewsTable } from "./tables/reviews.ts";
export { seriesRows, seriesTable, type SeriesRow } from "./tables/series.ts";
export { addRow, emptySheet, MAX_SHEET_ROWS, workbook, type Sheet } from "./xlsx.ts";
