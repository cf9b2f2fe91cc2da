import { z } from "zod";
import { Period } from "../report.ts";
import { Department } from "../scalars.ts";

const count = z.int().nonnegative();

/** Which reports of the expected set are there (design, Series). */
export const ArchiveCoverage = z.strictObject({
  start: z.iso.date().nullable(),
  end: z.iso.date().nullable(),
  /** Reports there, of those expected: "27 of 30". */
  there: count,
  expected: count,
  missions: z.array(
    z.strictObject({
      /** Acronym of a mission; where a country report names none that is known, the place that its title names. */
      mission: z.string(),
      /** Null where no mission is known. */
      department: Department.nullable(),
      there: count,
      expected: count,
      /** Why that many are expected. */
      rule: z.string(),
      missing: z.array(z.strictObject({ period: Period.nullable(), what: z.string() })),
    }),
  ),
});
export type ArchiveCoverage = z.infer<typeof ArchiveCoverage>;

/** Numbers of persons in the body paragraphs of the reports of one year or quarter, by the sex given. */
export const PeoplePoint = z.strictObject({
  key: z.string(),
  /** Figures of persons, not persons: the same people may be counted in several sentences. */
  female: count,
  male: count,
  mixed: count,
  unknown: count,
});
export type PeoplePoint = z.infer<typeof PeoplePoint>;

/** Share of one mission in one quarter, for the small charts and the heat map. */
export const MissionQuarter = z.strictObject({
  /** Acronym of a mission; where a country report names none that is known, the place that its title names. */
  mission: z.string(),
  quarter: z.string(),
  reports: count,
  gender: count,
  paragraphs: count,
  pooled: z.number().nullable(),
  /** Symbols of the reports counted, sorted. */
  symbols: z.array(z.string()),
});
export type MissionQuarter = z.infer<typeof MissionQuarter>;

/** A state of the archive that was changed, by whom, and how it was before. */
export const AuditEntry = z.strictObject({
  id: z.int().positive(),
  at: z.iso.datetime(),
  by: z.strictObject({ id: z.string(), name: z.string() }),
  /** The verb: `add`, `review`, `publish`, … */
  verb: z.string(),
  /** What it was done to. */
  subject: z.strictObject({ kind: z.string(), id: z.string(), name: z.string() }),
  /** What was decided, enough to rebuild it; never a report's text. */
  details: z.record(z.string(), z.unknown()),
});
export type AuditEntry = z.infer<typeof AuditEntry>;
