import { Role, type Me, type StoredReport } from "@gender-lens/model";

/** What can be done with a report from the list. */
export type Act = "retract" | "restore" | "share" | "delete";

const NONE: readonly Act[] = [];
const SHARED: readonly Act[] = ["share", "delete"];
const ALONE: readonly Act[] = ["delete"];
const RETRACT: readonly Act[] = ["retract"];
const RESTORE: readonly Act[] = ["restore"];

/** Whether somebody's role is at least this one. */
export const reaches = (me: Me | undefined, least: Role): boolean =>
  me !== undefined && Role.options.indexOf(me.role) >= Role.options.indexOf(least);

/** What one may do with a report; the same array for the same answer, so that its row is not drawn anew. */
export function actsOn(report: StoredReport, me: Me | undefined): readonly Act[] {
  if (report.sample || me === undefined) return NONE;
  if (report.owner !== null) {
    if (report.owner.id !== me.id || !reaches(me, "drafter")) return NONE;
    // Where nobody signs in there is nobody to share with.
    return me.signInNeeded ? SHARED : ALONE;
  }
  if (!reaches(me, "reviewer")) return NONE;
  return report.retracted ? RESTORE : RETRACT;
}
