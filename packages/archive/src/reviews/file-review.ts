import { contradiction, decisionsOf } from "@gender-lens/assessment";
import { Method, type CodedParagraph, type Decisions, type ReviewInput, type StoredReview } from "@gender-lens/model";
import { and, desc, eq, inArray } from "../storage/drizzle.ts";
import type { Actor } from "../access/actor.ts";
import { notFound, Refusal } from "../refusal.ts";
import { termsOf } from "../samples/terms.ts";
import { versionFor } from "../reports/version-for.ts";
import type { Db } from "../storage/archive.ts";
import { newId } from "../storage/new-id.ts";
import { reviews } from "../storage/schema/index.ts";
import { decidedOf } from "./decided.ts";
import { paragraphsOf } from "./current-paragraphs.ts";
import { versionName } from "./version-name.ts";
import { auditReview, logged } from "./log.ts";
import { refreshReviews } from "./refresh.ts";
import { storedReview, type ReviewRow } from "./review-row.ts";

/** The codebook that reviewers decide by. */
const CODEBOOK = Method.enum["codebook-1"];

/** The paragraph that is reviewed; refused where it is not there or its text is another than the reviewer read. */
function reviewed(current: readonly CodedParagraph[], { paragraph, textHash }: ReviewInput): CodedParagraph {
  const found = current.find(({ id }) => id === paragraph);
  if (!found) throw notFound("paragraph");
  if (found.textHash === textHash) return found;
  throw new Refusal(
    "changed-meanwhile",
    `The text of paragraph ${found.number} is another one than was reviewed.`,
    "Read it again and decide on it as it stands now.",
  );
}

/** What was decided, in the order of the contract; refused where it contradicts itself. */
function decided({ decisions }: ReviewInput, mayBeEmpty: boolean): Partial<Decisions> {
  const made = decidedOf(decisions);
  const wrong = contradiction(made);
  if (wrong !== null) throw new Refusal("invalid-request", wrong, "Change one of the decisions; see the codebook.");
  if (Object.keys(made).length === 0 && !mayBeEmpty) {
    throw new Refusal("invalid-request", "The review decides nothing.", "Decide on at least one field.");
  }
  return made;
}

/** The standing review of the same person on the paragraph that this one follows. */
async function earlier(tx: Db, row: Pick<ReviewRow, "version" | "paragraph" | "textHash" | "reviewerId">) {
  const [found] = await tx
    .select({ id: reviews.id })
    .from(reviews)
    .where(
      and(
        eq(reviews.version, row.version),
        eq(reviews.paragraphNow, row.paragraph),
        eq(reviews.textHash, row.textHash),
        eq(reviews.reviewerId, row.reviewerId),
        inArray(reviews.state, ["applied", "disputed", "replaced"]),
      ),
    )
    .orderBy(desc(reviews.at), desc(reviews.id))
    .limit(1);
  return found?.id ?? null;
}

/**
 * Stores one decision of a person and what follows from it: states of the other reviews, figures of the version, an
 * entry of the audit log. Several may be filed in one transaction.
 */
export async function fileReview(
  tx: Db,
  actor: Actor,
  input: ReviewInput & { report: string },
  verb: "review" | "settle",
): Promise<StoredReview> {
  const version = await versionFor(tx, actor, input.report, true);
  const current = await paragraphsOf(tx, version.currentScoring);
  const paragraph = reviewed(current, input);
  const terms = await termsOf(tx, actor, version.id, input);
  const settles = verb === "settle";
  const decisions = decided(input, terms.sample !== null && !terms.blind && !settles);
  const row: ReviewRow = {
    id: newId(),
    version: version.id,
    versionName: versionName(version),
    paragraph: paragraph.id,
    textHash: paragraph.textHash,
    text: paragraph.text,
    decisions,
    machine: decisionsOf(paragraph.coding),
    coderId: version.coderId,
    reason: input.reason,
    reviewerId: actor.id,
    reviewerName: actor.name,
    ...terms,
    codebook: CODEBOOK,
    settles,
    state: "applied",
    paragraphNow: paragraph.id,
    replaces: null,
    at: new Date(),
  };
  row.replaces = await earlier(tx, { ...row, paragraph: paragraph.id });
  await tx.insert(reviews).values(row);
  await auditReview(tx, actor, verb, row, { review: logged(row) });
  await refreshReviews(tx, version.id, current);
  const [stored] = await tx.select().from(reviews).where(eq(reviews.id, row.id));
  return storedReview(stored ?? row, version.symbol);
}
