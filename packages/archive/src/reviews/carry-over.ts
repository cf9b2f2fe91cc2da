import type { CodedParagraph } from "@gender-lens/model";
import { and, asc, eq, ne } from "../storage/drizzle.ts";
import type { Actor } from "../access/actor.ts";
import { audit } from "../storage/audit.ts";
import type { Db } from "../storage/archive.ts";
import { newId } from "../storage/new-id.ts";
import { reviews, versions } from "../storage/schema/index.ts";
import { paragraphsOf } from "./current-paragraphs.ts";
import { versionName } from "./version-name.ts";
import { logged, type LoggedReview } from "./log.ts";
import { placing, stateAt } from "./placing.ts";
import { refreshReviews } from "./refresh.ts";
import type { ReviewRow } from "./review-row.ts";

/** Where a review stands after a scoring, as the audit log keeps it. */
export interface CarriedReview {
  id: string;
  state: ReviewRow["state"];
  paragraphNow: string | null;
  /** Whether the text there is the one that was reviewed. */
  same: boolean;
}

/** A review of the draft before as it was carried to the next one. */
export interface CopiedReview {
  review: LoggedReview;
  state: ReviewRow["state"];
  carriedFrom: string;
}

/** Who carries reviews over where no person is named: scoring does it by itself. */
const PROGRAM: Pick<Actor, "id" | "name"> = { id: "program", name: "Gender Lens" };

const notWithdrawn = (version: string) => and(eq(reviews.version, version), ne(reviews.state, "withdrawn"));

/**
 * Carries the reviews of a version over to its new scoring (design, Review): where the text is the same they hold on;
 * where it has changed a little, as when the reader was mended, they are held back to be confirmed; where it is gone
 * they are listed. None is dropped. States, figures and counts of the version are made anew.
 *
 * Called in the transaction that stores the new scoring, after the version's row was given the new scoring's figures.
 * @param before the paragraphs as they were scored before
 * @param after the paragraphs as they are scored now
 */
export async function carryOver(
  tx: Db,
  version: string,
  before: readonly CodedParagraph[],
  after: readonly CodedParagraph[],
  actor: Pick<Actor, "id" | "name"> = PROGRAM,
): Promise<void> {
  const rows = await tx.select().from(reviews).where(notWithdrawn(version)).orderBy(asc(reviews.id));
  const [first] = rows;
  if (!first) return;
  const placeOf = placing(before, after);
  const moved: CarriedReview[] = rows.flatMap((row) => {
    const placed = placeOf(row);
    // One that was confirmed, or decided anew, in its stead is not held back a second time.
    const state = row.state === "replaced" && placed.kind !== "same" ? row.state : stateAt(placed, row.state);
    const paragraphNow = placed.paragraph;
    // Of a replaced one neither state nor place tells whether its text still stands, so that is always written.
    if (row.state !== "replaced" && state === row.state && paragraphNow === row.paragraphNow) return [];
    return [{ id: row.id, state, paragraphNow, same: placed.kind === "same" }];
  });
  for (const { id, state, paragraphNow } of moved) {
    await tx.update(reviews).set({ state, paragraphNow }).where(eq(reviews.id, id));
  }
  if (moved.length > 0) {
    await audit(tx, actor, "carry-over", { kind: "report", id: version, name: first.versionName }, { reviews: moved });
  }
  await refreshReviews(tx, version, after);
}

/**
 * Carries the reviews of a draft over to the next draft of its line: as reviews of the new version by the same
 * reviewers, made when they were made; those whose text changed are held back, those whose text is gone are listed.
 * What was replaced or withdrawn stays with the earlier draft. A copy belongs to no sample: it was not drawn.
 */
export async function carryToNewDraft(
  tx: Db,
  fromVersion: string,
  toVersion: string,
  actor: Pick<Actor, "id" | "name"> = PROGRAM,
): Promise<void> {
  const rows = (await tx.select().from(reviews).where(notWithdrawn(fromVersion)).orderBy(asc(reviews.id))).filter(
    ({ state }) => state !== "replaced",
  );
  if (rows.length === 0) return;
  const [from] = await tx.select().from(versions).where(eq(versions.id, fromVersion));
  const [to] = await tx.select().from(versions).where(eq(versions.id, toVersion)).for("update");
  if (!from || !to) throw new Error(`no version ${from ? toVersion : fromVersion}`);
  const after = await paragraphsOf(tx, to.currentScoring);
  const placeOf = placing(await paragraphsOf(tx, from.currentScoring), after);
  const copies = rows.map((row): { row: ReviewRow; carriedFrom: string } => {
    const placed = placeOf(row);
    return {
      row: {
        ...row,
        id: newId(),
        version: to.id,
        versionName: versionName(to),
        paragraph: placed.kind === "same" && placed.paragraph !== null ? placed.paragraph : row.paragraph,
        paragraphNow: placed.paragraph,
        state: stateAt(placed, row.state),
        sample: null,
        replaces: null,
      },
      carriedFrom: row.id,
    };
  });
  await tx.insert(reviews).values(copies.map(({ row }) => row));
  const copied: CopiedReview[] = copies.map(({ row, carriedFrom }) => ({
    review: logged(row),
    state: row.state,
    carriedFrom,
  }));
  await audit(
    tx,
    actor,
    "carry-to-draft",
    { kind: "report", id: to.id, name: versionName(to) },
    { from: from.id, reviews: copied },
  );
  await refreshReviews(tx, to.id, after);
}
