import type { Department } from "@gender-lens/model";
import type { Mission, MissionEntry, MissionKind } from "../src/schema/mission.ts";

/** The data files of missions with the kind of their entries and the department that leads unless an entry says otherwise. */
export const missionFiles: readonly { file: string; kind: MissionKind; lead: Department }[] = [
  { file: "missions/peacekeeping.yml", kind: "peacekeeping", lead: "DPO" },
  { file: "missions/political.yml", kind: "special-political", lead: "DPPA" },
  { file: "missions/regional-offices.yml", kind: "regional-office", lead: "DPPA" },
  { file: "missions/envoys.yml", kind: "envoy", lead: "DPPA" },
];

/** The full record of an entry: kind and lead department written out. */
export function expandMission(entry: MissionEntry, kind: MissionKind, department: Department): Mission {
  const { lead, note, ...rest } = entry;
  const whole =
    typeof lead === "object" ? lead : [{ department: lead ?? department, from: entry.opened, to: entry.closed }];
  return { ...rest, kind, lead: whole, ...(note === undefined ? {} : { note }) };
}
