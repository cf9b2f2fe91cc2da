import { leadDepartment, missions, type Mission } from "@gender-lens/lexicon";
import type { Coverage, Period, Series } from "@gender-lens/model";
import type { SeriesEntry } from "./entry.ts";

/** Reports hand over from one day to the next; a month between two of them is a slip, more is a missing report. */
const LONGEST_SLIP_DAYS = 31;
const DAY = 86_400_000;

const dayAfter = (date: string): string => new Date(Date.parse(date) + DAY).toISOString().slice(0, 10);
const dayBefore = (date: string): string => new Date(Date.parse(date) - DAY).toISOString().slice(0, 10);

/** Stretches of more than a month between reporting periods that none of them covers. */
export function holesBetween(periods: readonly Period[]): Period[] {
  const sorted = periods.toSorted((a, b) => (a.start < b.start ? -1 : 1));
  const holes: Period[] = [];
  let covered: string | undefined;
  for (const { start, end } of sorted) {
    if (covered !== undefined && Date.parse(start) - Date.parse(covered) > LONGEST_SLIP_DAYS * DAY) {
      holes.push({ start: dayAfter(covered), end: dayBefore(start) });
    }
    if (covered === undefined || end > covered) covered = end;
  }
  return holes;
}

/** A mission is expected to report where reports are known by a subject of their own, and it was open at some time then. */
function isExpected({ titles, opened, closed, lead }: Mission, set: Series["set"], { start, end }: Period): boolean {
  if (titles.length === 0 || opened > end || (closed !== null && closed < start)) return false;
  const led = lead.filter(({ from, to }) => from <= end && (to === null || to >= start));
  return set === "all" || led.some(({ department }) => department === "DPO");
}

/**
 * What is there of each mission that is expected to report between the first and the last masthead date, and of
 * each that reports though none was expected. Null without reports.
 *
 * How often a mission reports is set by resolutions and changes; it is not guessed. What can be told is that none of
 * its reports is there, or that its reporting periods leave a hole.
 */
export function coverageOf(entries: readonly SeriesEntry[], set: Series["set"]): Coverage | null {
  let start: string | null = null;
  let end: string | null = null;
  for (const { report } of entries) {
    if (report.date === null) continue;
    if (start === null || report.date < start) start = report.date;
    if (end === null || report.date > end) end = report.date;
  }
  if (start === null || end === null) return null;
  const between: Period = { start, end };
  const byMission = Map.groupBy(entries, ({ report }) => report.mission);
  return {
    start,
    end,
    missions: missions
      .filter((mission) => byMission.has(mission.acronym) || isExpected(mission, set, between))
      .toSorted((a, b) => (a.acronym < b.acronym ? -1 : 1))
      .map((mission) => {
        const reports = byMission.get(mission.acronym) ?? [];
        return {
          mission: mission.acronym,
          department: leadDepartment(mission, between.end),
          reports: reports.length,
          holes: holesBetween(reports.flatMap(({ report }) => report.period ?? [])),
        };
      }),
  };
}
