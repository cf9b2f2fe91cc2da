import type { MissionQuarter } from "@gender-lens/model";

const A_YEAR = 4;

/** Quarters since year 0, so that two of them can be told apart by how many lie between. */
function quarterNumber(quarter: string): number {
  const [year = "0", part = "Q1"] = quarter.split("-");
  return Number(year) * A_YEAR + Number(part.slice(1)) - 1;
}

/** Every quarter from the first to the last one given, also those in which nobody reported. */
export function quartersOf(cells: readonly Pick<MissionQuarter, "quarter">[]): string[] {
  const numbers = cells.map(({ quarter }) => quarterNumber(quarter));
  if (numbers.length === 0) return [];
  const first = Math.min(...numbers);
  return Array.from({ length: Math.max(...numbers) - first + 1 }, (_, at) => {
    const number = first + at;
    return `${Math.floor(number / A_YEAR)}-Q${(number % A_YEAR) + 1}`;
  });
}

/** Missions and all quarters of them, sorted; a cell is null where no report is there. */
export interface MissionGrid {
  quarters: string[];
  rows: { mission: string; cells: (MissionQuarter | null)[] }[];
}

/** Missions by name against every quarter from the first to the last one of any of them. */
export function gridOf(cells: readonly MissionQuarter[]): MissionGrid {
  const quarters = quartersOf(cells);
  const byMission = Map.groupBy(cells, ({ mission }) => mission);
  return {
    quarters,
    rows: [...byMission.keys()].toSorted().map((mission) => {
      const own = new Map(byMission.get(mission)?.map((cell) => [cell.quarter, cell]));
      return { mission, cells: quarters.map((quarter) => own.get(quarter) ?? null) };
    }),
  };
}
