import { coverageOf, holesBetween } from "@gender-lens/assessment";
import type { ArchiveCoverage } from "@gender-lens/model";
import type { z } from "zod";
import { allow, type Actor } from "../access/actor.ts";
import { parsed } from "../parsed.ts";
import type { Archive } from "../storage/archive.ts";
import { countedOf } from "./counted.ts";
import { entriesOf } from "./entries.ts";
import { expectedOf } from "./expected-set.ts";
import { listExpectations } from "./expectations.ts";
import { filtered, SeriesFilter } from "./filter.ts";
import { remembered } from "./remembered.ts";
import { subjectOf } from "./subject.ts";

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/**
 * Which reports of the expected set are there, and which are missing: "27 of 30" (design, Series). Country reports of
 * no known mission are covered by the place that their titles name. Made reports never make a real mission one that is missing.
 */
export async function readCoverage(
  archive: Archive,
  actor: Actor,
  input: z.input<typeof SeriesFilter> = {},
): Promise<ArchiveCoverage> {
  allow(actor, "read-series");
  const filter = parsed(SeriesFilter, input);
  const settings = await listExpectations(archive, actor);
  const entries = await entriesOf(archive);
  return remembered(entries, ["coverage", filter, settings], () => {
    const counted = countedOf(filtered(entries, filter), filter.set).map(({ entry }) => entry);
    const coverage = coverageOf(counted, filter.set);
    if (coverage === null) return { start: null, end: null, there: 0, expected: 0, missions: [] };
    const span = { first: Number(coverage.start.slice(0, 4)), last: Number(coverage.end.slice(0, 4)) };
    const bySubject = Map.groupBy(counted, subjectOf);
    const known = coverage.missions.filter(({ mission, reports }) =>
      archive.sample ? reports > 0 : filter.mission === undefined || mission === filter.mission,
    );
    const others = [...bySubject].flatMap(([subject, own]) =>
      subject === null || own.some(({ report }) => report.mission !== null)
        ? []
        : [
            {
              mission: subject,
              department: null,
              holes: holesBetween(own.flatMap(({ report }) => report.period ?? [])),
            },
          ],
    );
    const missions = [...known, ...others.toSorted((a, b) => (a.mission < b.mission ? -1 : 1))].map((one) => {
      const set = new Map(
        settings.flatMap(({ mission, year, expected, note }) =>
          mission === one.mission ? [[year, { expected, note }] as const] : [],
        ),
      );
      return expectedOf(one, bySubject.get(one.mission) ?? [], set, span);
    });
    // A mission of which an administrator expects none and none is there is not worth a line.
    const shown = missions.filter(({ there, expected }) => there > 0 || expected > 0);
    return {
      start: coverage.start,
      end: coverage.end,
      there: sum(shown.map(({ there }) => there)),
      expected: sum(shown.map(({ expected }) => expected)),
      missions: shown,
    };
  });
}
