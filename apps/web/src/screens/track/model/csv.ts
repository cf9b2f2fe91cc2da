import { csvHead, csvLine, sampleTable, type Table } from "@gender-lens/exporters";
import type { ArchiveCoverage, MissionQuarter, PeoplePoint, Series, SeriesPoint } from "@gender-lens/model";
import { groupName } from "../../../shared/group-name.ts";

const WIDTH = 18;

/** Points of a series, the method in each row. */
export const pointsTable = (by: Series["by"]): Table<SeriesPoint> => ({
  name: "Series",
  columns: [
    { name: "group", width: WIDTH, value: ({ key }) => groupName(key, by) },
    { name: "method", width: WIDTH, value: ({ method }) => method },
    { name: "share", width: WIDTH, value: ({ pooled }) => pooled },
    { name: "gender", width: WIDTH, value: ({ gender }) => gender },
    { name: "paragraphs", width: WIDTH, value: ({ paragraphs }) => paragraphs },
    { name: "reports", width: WIDTH, value: ({ reports }) => reports },
    { name: "with_section", width: WIDTH, value: ({ withStandAlone }) => withStandAlone },
    { name: "with_recommendation", width: WIDTH, value: ({ withRecommendations }) => withRecommendations },
    { name: "symbols", width: WIDTH, value: ({ symbols }) => symbols.join(" ") },
  ],
});

/** Shares of missions, a row each mission and quarter that has a report. */
export const quartersTable: Table<MissionQuarter> = {
  name: "Missions by quarter",
  columns: [
    { name: "mission", width: WIDTH, value: ({ mission }) => mission },
    { name: "quarter", width: WIDTH, value: ({ quarter }) => quarter },
    { name: "share", width: WIDTH, value: ({ pooled }) => pooled },
    { name: "gender", width: WIDTH, value: ({ gender }) => gender },
    { name: "paragraphs", width: WIDTH, value: ({ paragraphs }) => paragraphs },
    { name: "reports", width: WIDTH, value: ({ reports }) => reports },
    { name: "symbols", width: WIDTH, value: ({ symbols }) => symbols.join(" ") },
  ],
};

/** How many figures name persons of which sex, a row each group. */
export const peopleTable: Table<PeoplePoint> = {
  name: "Numbers of persons",
  columns: [
    { name: "group", width: WIDTH, value: ({ key }) => groupName(key, "year") },
    { name: "female", width: WIDTH, value: ({ female }) => female },
    { name: "male", width: WIDTH, value: ({ male }) => male },
    { name: "mixed", width: WIDTH, value: ({ mixed }) => mixed },
    { name: "not_given", width: WIDTH, value: ({ unknown }) => unknown },
  ],
};

/** What of the expected reports is there, a row each mission, with the rule that expects them. */
export const coverageTable: Table<ArchiveCoverage["missions"][number]> = {
  name: "Coverage",
  columns: [
    { name: "mission", width: WIDTH, value: ({ mission }) => mission },
    { name: "there", width: WIDTH, value: ({ there }) => there },
    { name: "expected", width: WIDTH, value: ({ expected }) => expected },
    { name: "missing", width: WIDTH, value: ({ missing }) => missing.map(({ what }) => what).join("; ") },
    { name: "rule", width: WIDTH, value: ({ rule }) => rule },
  ],
};

/** CSV with a byte order mark, so that Excel reads it as UTF-8; made reports carry SAMPLE in the first column. */
export function csvOf<Row>(table: Table<Row>, rows: readonly Row[], sample: boolean): string {
  const marked = sample ? sampleTable(table) : table;
  return `\u{FEFF}${csvHead(marked)}${rows.map((row) => csvLine(marked, row)).join("")}`;
}
