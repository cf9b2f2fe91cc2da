export { missions } from "./generated/missions.generated.ts";
export type { Lead, Mission, MissionKind } from "./schema/mission.ts";
export { findMission, type Opening } from "./missions/find-mission.ts";
export { leadDepartment } from "./missions/lead.ts";
export { isCountryReportTitle, isThematicTitle } from "./missions/title-kind.ts";
