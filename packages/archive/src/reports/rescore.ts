import { coderIdentity } from "@gender-lens/assessment";
import { and, asc, eq, isNotNull, ne } from "../storage/drizzle.ts";
import { allow, type Actor } from "../access/actor.ts";
import { ownOrIssued, visibleTo } from "../access/visible.ts";
import { Refusal } from "../refusal.ts";
import { audit } from "../storage/audit.ts";
import type { Db } from "../storage/archive.ts";
import { files, scorings, versions, type ScoringOptions } from "../storage/schema/index.ts";
import { replaceScoring, type NewReading } from "./replace-scoring.ts";
import type { Stored } from "./scored-file.ts";
import { storable } from "./storable.ts";
import { versionFor } from "./version-for.ts";

/** Versions that the running coder would code anew and whose file was kept, in the order in which they were added. */
export async function outdatedReports(db: Db, actor: Actor): Promise<{ version: string; name: string }[]> {
  allow(actor, "rescore");
  return db
    .select({ version: versions.id, name: versions.fileName })
    .from(versions)
    .innerJoin(files, and(eq(files.version, versions.id), eq(files.sha256, versions.sha256)))
    .where(
      and(visibleTo(db, actor), ownOrIssued(actor), ne(versions.coderId, coderIdentity.id), isNotNull(files.content)),
    )
    .orderBy(asc(versions.id));
}

/** The bytes that a version is scored anew from, and how they were read before. */
export interface RescoreSource {
  name: string;
  content: Uint8Array;
  options: ScoringOptions;
}

/** Throws `not-found`, and `conflict` where the file was not kept. */
export async function rescoreSource(db: Db, actor: Actor, version: string): Promise<RescoreSource> {
  allow(actor, "rescore");
  const { sha256, currentScoring } = await versionFor(db, actor, version);
  const [stored] = await db
    .select({ name: files.name, content: files.content, options: scorings.options })
    .from(files)
    .innerJoin(scorings, eq(scorings.id, currentScoring))
    .where(and(eq(files.version, version), eq(files.sha256, sha256)));
  if (!stored || stored.content === null) {
    throw new Refusal("conflict", "The file of this report was not kept.", "Add the file once more and keep it.");
  }
  return { ...stored, content: stored.content };
}

/**
 * Stores what the running coder made of a version's file, in the transaction given. Throws `conflict` where the
 * version rests on another file by now, or where the file reads as another report: then nothing is replaced.
 */
export async function storeRescoring(tx: Db, actor: Actor, version: string, given: NewReading): Promise<Stored> {
  allow(actor, "rescore");
  const reading = { ...given, assessment: storable(given.assessment) };
  const row = await versionFor(tx, actor, version, true);
  const { report, coder, figures } = reading.assessment;
  if (report.sha256 !== row.sha256) {
    throw new Refusal("conflict", "The version rests on another file by now.", "Score it anew.");
  }
  if (report.symbol !== row.symbol || (report.status === "issued") !== (row.draft === null)) {
    throw new Refusal(
      "conflict",
      `The file reads as ${report.symbol ?? "a draft"} now, and stood here as ${row.symbol ?? "a draft"}.`,
      "Retract this version and add the file once more.",
    );
  }
  await replaceScoring(tx, actor, version, reading);
  const before = {
    coder: row.coderId,
    figures: { paragraphs: row.machineParagraphs, genderContent: row.machineGenderContent },
  };
  const details = row.draft === null ? { coder: coder.id, figures, before } : { coder: coder.id };
  await audit(tx, actor, "rescore", { kind: "report", id: version, name: row.symbol ?? "a draft" }, details);
  return { outcome: "rescored", version };
}
