import type { SeriesEntry } from "@gender-lens/assessment";
import type { ArchiveCoverage, MissionCoverage } from "@gender-lens/model";

/** What an administrator has set for one mission, by year. */
export type SetByYear = ReadonlyMap<number, { expected: number; note: string }>;

type Covered = ArchiveCoverage["missions"][number];

const yearOf = (date: string): number => Number(date.slice(0, 4));
const reports = (count: number): string => (count === 1 ? "1 report" : `${count} reports`);
const gaps = (count: number): string => (count === 1 ? "1 gap" : `${count} gaps`);

/**
 * What is expected of one mission, and what of it is there.
 *
 * By rule: the reports that are there; one more for each stretch between two of them that no reporting period covers;
 * and one of a mission that is expected to report and of which none is there. How often a mission reports is not
 * guessed, so this is the least that is missing. What an administrator has set for a year holds in place of the rule
 * for that year; where more are there than were set, as many are expected as are there.
 * @param span first and last year looked at
 */
export function expectedOf(
  { mission, department, holes }: Pick<MissionCoverage, "mission" | "holes"> & Pick<Covered, "department">,
  entries: readonly SeriesEntry[],
  set: SetByYear,
  span: { first: number; last: number },
): Covered {
  const thereIn = Map.groupBy(entries, ({ report }) => yearOf(report.date ?? ""));
  const holesIn = Map.groupBy(holes, ({ end }) => yearOf(end));
  const years = [...set.keys()].filter((year) => year >= span.first && year <= span.last).toSorted();
  const rules: string[] = [];
  const missing: Covered["missing"] = [];
  let expected = 0;
  for (const year of years) {
    const there = thereIn.get(year)?.length ?? 0;
    const wanted = set.get(year);
    if (!wanted) continue;
    expected += Math.max(wanted.expected, there);
    rules.push(`${reports(wanted.expected)} set for ${year}${wanted.note === "" ? "" : ` (${wanted.note})`}`);
    const lacking = wanted.expected - there;
    if (lacking > 0)
      missing.push({
        period: { start: `${year}-01-01`, end: `${year}-12-31` },
        what: `${reports(lacking)} of ${year}`,
      });
  }
  const isByRule = (year: number): boolean => !set.has(year);
  const there = entries.filter(({ report }) => isByRule(yearOf(report.date ?? ""))).length;
  const open = [...holesIn.entries()].flatMap(([year, stretches]) => (isByRule(year) ? stretches : []));
  if (there > 0 || open.length > 0) {
    expected += there + open.length;
    rules.push(`${reports(there)} there and ${gaps(open.length)} between reporting periods`);
    for (const hole of open)
      missing.push({ period: hole, what: "at least one report: no reporting period covers this" });
  }
  if (entries.length === 0 && years.length === 0) {
    expected = 1;
    rules.push("the mission was open and is expected to report");
    missing.push({ period: null, what: "no report of this mission is there" });
  }
  return { mission, department, there: entries.length, expected, rule: rules.join("; "), missing };
}
