import type { Mission } from "../schema/mission.ts";

/** Whether a mission existed on a day. */
export function isOpen(mission: Mission, date: string): boolean {
  return mission.opened <= date && (mission.closed === null || date <= mission.closed);
}

/** Final reports come out within a year of a mission's end. */
const FINAL_REPORT_DAYS = 366;

/** Whether a mission had closed so lately that a final report on it may still come out. */
export function justClosed(mission: Mission, date: string): boolean {
  if (mission.closed === null || date <= mission.closed) return false;
  return Date.parse(date) - Date.parse(mission.closed) <= FINAL_REPORT_DAYS * 86_400_000;
}
