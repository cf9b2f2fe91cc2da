import { eq } from "../storage/drizzle.ts";
import type { Actor } from "../access/actor.ts";
import { carryOver } from "../reviews/carry-over.ts";
import { paragraphsOf } from "../reviews/current-paragraphs.ts";
import type { Db } from "../storage/archive.ts";
import { newId } from "../storage/new-id.ts";
import { versions } from "../storage/schema/index.ts";
import type { ScoredFile } from "./scored-file.ts";
import { columnsOf } from "./version-values.ts";
import { writeScoring } from "./write-scoring.ts";

export type NewReading = Pick<ScoredFile, "assessment" | "layout" | "options"> & { file: { name: string } };

/** Puts a new scoring in the place of a version's current one; its reviews are carried over, held back or listed. */
export async function replaceScoring(tx: Db, actor: Actor, version: string, reading: NewReading): Promise<void> {
  const { assessment, layout, file } = reading;
  const { force, changes } = reading.options;
  const [row] = await tx
    .select({ sortDate: versions.sortDate, current: versions.currentScoring })
    .from(versions)
    .where(eq(versions.id, version))
    .for("update");
  if (!row) throw new Error(`no version ${version}`);
  const before = await paragraphsOf(tx, row.current);
  const scoring = newId();
  const columns = columnsOf(assessment, file.name, row.sortDate);
  await writeScoring(tx, {
    id: scoring,
    version,
    assessment,
    layout,
    options: { force, changes },
  });
  await tx
    .update(versions)
    .set({ ...columns, currentScoring: scoring })
    .where(eq(versions.id, version));
  await carryOver(tx, version, before, assessment.paragraphs, actor);
}
