import type { StoredReport } from "@gender-lens/model";
import { and, eq, inArray } from "../storage/drizzle.ts";
import { z } from "zod";
import { allow, type Actor } from "../access/actor.ts";
import { parsed } from "../parsed.ts";
import { Refusal } from "../refusal.ts";
import type { Archive } from "../storage/archive.ts";
import { audit } from "../storage/audit.ts";
import { users, versionShares } from "../storage/schema/index.ts";
import { ownDraft } from "./own-draft.ts";
import { storedReport } from "./stored-report.ts";

const MOST_PEOPLE = 200;

export const Share = z.strictObject({
  report: z.string(),
  /** Ids of all who shall see the draft besides its owner, in place of those before. */
  people: z.array(z.string()).max(MOST_PEOPLE),
});

/** Says who else sees one's own draft. Throws `not-found` where it is not one's own. */
export async function share(archive: Archive, actor: Actor, input: z.input<typeof Share>): Promise<StoredReport> {
  allow(actor, "share");
  const { report, people } = parsed(Share, input);
  const wanted = [...new Set(people)].filter((id) => id !== actor.id);
  return archive.db.transaction(async (tx) => {
    const row = await ownDraft(tx, actor, report);
    const found =
      wanted.length === 0
        ? []
        : await tx
            .select({ id: users.id, name: users.name })
            .from(users)
            .where(and(inArray(users.id, wanted), eq(users.open, true)));
    if (found.length < wanted.length) {
      throw new Refusal("invalid-request", "Not all of these people may sign in here.", "Choose them from the list.");
    }
    const before = await tx
      .delete(versionShares)
      .where(eq(versionShares.version, row.id))
      .returning({ id: versionShares.personId });
    if (found.length > 0) {
      await tx
        .insert(versionShares)
        .values(found.map(({ id, name }) => ({ version: row.id, personId: id, personName: name })));
    }
    const details = { with: wanted, before: before.map(({ id }) => id) };
    await audit(tx, actor, "share", { kind: "report", id: row.id, name: "a draft" }, details);
    return storedReport(tx, actor, row, archive.sample);
  });
}
