import type { StoredReport } from "@gender-lens/model";
import { allow, type Actor } from "../access/actor.ts";
import type { Archive } from "../storage/archive.ts";
import { storedReport } from "./stored-report.ts";
import { versionFor } from "./version-for.ts";

/** One version of a report as lists show it. Throws `not-found`. */
export async function readReport(archive: Archive, actor: Actor, report: string): Promise<StoredReport> {
  allow(actor, "read-reports");
  return storedReport(archive.db, actor, await versionFor(archive.db, actor, report), archive.sample);
}
