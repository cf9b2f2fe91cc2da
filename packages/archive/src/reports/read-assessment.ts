import { withReviews } from "@gender-lens/assessment";
import type { Assessment } from "@gender-lens/model";
import { z } from "zod";
import { allow, type Actor } from "../access/actor.ts";
import { parsed } from "../parsed.ts";
import { standingReviewsOf } from "../reviews/standing.ts";
import type { Archive } from "../storage/archive.ts";
import { assessmentOf } from "./assessment-of.ts";
import { versionFor } from "./version-for.ts";

export const ReadAssessment = z.strictObject({
  report: z.string(),
  /** With the reviews that apply; else as the machine coded, the same JSON as the command's. */
  reviewed: z.boolean().default(false),
});

/** The current assessment of a version. Throws `not-found`. */
export async function readAssessment(
  archive: Archive,
  actor: Actor,
  input: z.input<typeof ReadAssessment>,
): Promise<Assessment> {
  allow(actor, "read-reports");
  const { report, reviewed } = parsed(ReadAssessment, input);
  // One transaction, so that no scoring comes between the version and its paragraphs.
  return archive.db.transaction(async (tx) => {
    const version = await versionFor(tx, actor, report);
    const assessment = await assessmentOf(tx, version.currentScoring);
    return reviewed ? withReviews(assessment, await standingReviewsOf(tx, version.id)).assessment : assessment;
  });
}
