import { z } from "zod";
import { CoderIdentity } from "./assessment.ts";
import { Period } from "./report.ts";
import { CalendarDate, Department } from "./scalars.ts";

const count = z.int().nonnegative();

/** How a point was counted; points of different method are never joined or subtracted. */
export const Method = z.enum(["codebook-1", "dpo-hand-count"]);
export type Method = z.infer<typeof Method>;

/** The figures of one group of reports. DPO's published points know only some of the counts. */
export const SeriesPoint = z.strictObject({
  /** Year (`2031`), quarter (`2031-Q2`), mission or department, as the series is grouped. */
  key: z.string(),
  method: Method,
  reports: count.nullable(),
  withContent: count.nullable(),
  withStandAlone: count.nullable(),
  withRecommendations: count.nullable(),
  gender: count.nullable(),
  paragraphs: count.nullable(),
  /** Gender paragraphs over all paragraphs of the group, per cent, two decimals. */
  pooled: z.number().nullable(),
  /** Mean of the reports' own shares, per cent, two decimals. */
  mean: z.number().nullable(),
  /** Symbols of the reports counted, sorted. */
  symbols: z.array(z.string()),
});
export type SeriesPoint = z.infer<typeof SeriesPoint>;

/** What the series has of one mission that is expected to report. */
export const MissionCoverage = z.strictObject({
  mission: z.string(),
  department: Department,
  /** Reports counted; 0 where none of an expected mission is there. */
  reports: count,
  /** Stretches between two of its reports that no reporting period covers: a report is missing there. */
  holes: z.array(Period),
});
export type MissionCoverage = z.infer<typeof MissionCoverage>;

/** Which reports of the expected set are missing between the first and the last masthead date. */
export const Coverage = z.strictObject({
  start: CalendarDate,
  end: CalendarDate,
  missions: z.array(MissionCoverage),
});
export type Coverage = z.infer<typeof Coverage>;

/** The headline figure over many assessments. */
export const Series = z.strictObject({
  schema: z.literal("1"),
  by: z.enum(["year", "quarter", "mission", "department"]),
  /** `dpo`: country reports to the Security Council whose mission DPO led then; `all`: every report. */
  set: z.enum(["dpo", "all"]),
  points: z.array(SeriesPoint),
  total: SeriesPoint,
  /** What DPO published, by its own method: shown beside, never joined with the points or subtracted. */
  published: z.array(SeriesPoint),
  /** Null where no report is counted. */
  coverage: Coverage.nullable(),
  /** Rows not counted, each with its reason. */
  leftOut: z.array(z.strictObject({ path: z.string(), symbol: z.string().nullable(), reason: z.string() })),
  /** Ids of the coders of the rows counted, sorted; more than one means that codings may differ for that alone. */
  coders: z.array(CoderIdentity.shape.id),
});
export type Series = z.infer<typeof Series>;
