import { coderIdentity } from "@gender-lens/assessment";
import type { Batch } from "@gender-lens/model";
import { and, asc, inArray, ne } from "../storage/drizzle.ts";
import { z } from "zod";
import { allow, type Actor } from "../access/actor.ts";
import { ownOrIssued, visibleTo } from "../access/visible.ts";
import { parsed } from "../parsed.ts";
import { notFound, Refusal } from "../refusal.ts";
import type { Archive } from "../storage/archive.ts";
import { versions } from "../storage/schema/index.ts";
import { newBatch } from "./new-batch.ts";

export const RescoreReports = z.strictObject({
  /** Ids of versions; all that another coder scored but drafts of others, where nothing is given. */
  reports: z.array(z.string()).max(20_000).optional(),
});

type Chosen = { id: string; fileName: string }[];

/** All that another coder scored; drafts of others are theirs to score anew. */
function allOutdated({ db }: Archive, actor: Actor): Promise<Chosen> {
  return db
    .select({ id: versions.id, fileName: versions.fileName })
    .from(versions)
    .where(and(visibleTo(db, actor), ownOrIssued(actor), ne(versions.coderId, coderIdentity.id)))
    .orderBy(asc(versions.id));
}

/** Those with the ids given, in their order. */
async function named({ db }: Archive, actor: Actor, reports: readonly string[]): Promise<Chosen> {
  const ids = [...new Set(reports)];
  if (!z.array(z.uuid()).safeParse(ids).success) throw notFound("report");
  const rows = await db
    .select({ id: versions.id, fileName: versions.fileName, ownerId: versions.ownerId })
    .from(versions)
    .where(and(inArray(versions.id, ids), visibleTo(db, actor)));
  const byId = new Map(rows.map((row) => [row.id, row]));
  const found = ids.flatMap((id) => byId.get(id) ?? []);
  if (found.length < ids.length) throw notFound("report");
  if (found.some(({ ownerId }) => ownerId !== null && ownerId !== actor.id)) {
    throw new Refusal("not-allowed", "A draft is scored anew by its owner alone.", "Ask its owner to do it.");
  }
  return found;
}

/**
 * Scores versions with the running coder: from their files where these were kept, else from their stored paragraphs,
 * which are coded anew without being read anew. Throws `not-found`, and `not-allowed` also for a draft of somebody else.
 */
export async function rescoreReports(
  archive: Archive,
  actor: Actor,
  input: z.input<typeof RescoreReports>,
): Promise<Batch> {
  allow(actor, "rescore");
  const { reports } = parsed(RescoreReports, input);
  const chosen = await (reports === undefined ? allOutdated(archive, actor) : named(archive, actor, reports));
  return newBatch(archive, actor, {
    kind: "rescore",
    name: `${chosen.length} ${chosen.length === 1 ? "report" : "reports"} scored anew`,
    options: { keep: true, force: false, changes: "final", draftOf: null },
    items: chosen.map(({ id, fileName }) => ({ name: fileName, upload: null, version: id })),
  });
}
