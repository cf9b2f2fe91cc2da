import type { Department } from "@gender-lens/model";
import type { Mission } from "../schema/mission.ts";

/**
 * The department that led a mission on a day (`2031-04-07`); outside its life the first or last one,
 * as reports are still issued after a mission has closed. Without a date, the last one.
 */
export function leadDepartment(mission: Mission, date: string | null): Department {
  const last = mission.lead.at(-1);
  const first = mission.lead[0];
  if (!last || !first) throw new Error(`${mission.acronym} has no lead department`);
  if (date === null) return last.department;
  if (date < first.from) return first.department;
  const then = mission.lead.find(({ from, to }) => from <= date && (to === null || date <= to));
  return (then ?? last).department;
}
