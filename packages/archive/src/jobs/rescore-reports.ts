import { coderIdentity } from "@gender-lens/assessment";
import type { Batch } from "@gender-lens/model";
import { and, asc, ne } from "../storage/drizzle.ts";
import { z } from "zod";
import { allow, type Actor } from "../access/actor.ts";
import { visibleTo } from "../access/visible.ts";
import { parsed } from "../parsed.ts";
import { versionFor } from "../reports/version-for.ts";
import type { Archive } from "../storage/archive.ts";
import { versions } from "../storage/schema/index.ts";
import { newBatch } from "./new-batch.ts";

export const RescoreReports = z.strictObject({
  /** Ids of versions; all that another coder scored, where nothing is given. */
  reports: z.array(z.string()).max(20_000).optional(),
});

/**
 * Scores versions with the running coder: from their files where these were kept, else from their stored paragraphs,
 * which are coded anew without being read anew. Throws `not-allowed`, `not-found`.
 */
export async function rescoreReports(
  archive: Archive,
  actor: Actor,
  input: z.input<typeof RescoreReports>,
): Promise<Batch> {
  allow(actor, "rescore");
  const { reports } = parsed(RescoreReports, input);
  const chosen: { id: string; fileName: string }[] = [];
  if (reports === undefined) {
    chosen.push(
      ...(await archive.db
        .select({ id: versions.id, fileName: versions.fileName })
        .from(versions)
        .where(and(visibleTo(archive.db, actor), ne(versions.coderId, coderIdentity.id)))
        .orderBy(asc(versions.id))),
    );
  } else {
    for (const id of new Set(reports)) chosen.push(await versionFor(archive.db, actor, id));
  }
  return newBatch(archive, actor, {
    kind: "rescore",
    name: `${chosen.length} ${chosen.length === 1 ? "report" : "reports"} scored anew`,
    options: { keep: true, force: false, changes: "final", draftOf: null },
    items: chosen.map(({ id, fileName }) => ({ name: fileName, upload: null, version: id })),
  });
}
