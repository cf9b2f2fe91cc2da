import { compare } from "@gender-lens/assessment";
import type { Comparison } from "@gender-lens/model";
import { z } from "zod";
import { allow, type Actor } from "../access/actor.ts";
import { parsed } from "../parsed.ts";
import type { Archive } from "../storage/archive.ts";
import { readAssessment } from "./read-assessment.ts";

export const CompareReports = z.strictObject({
  before: z.string(),
  after: z.string(),
  /** With the reviews that apply, so that the figures are those of the lists. */
  reviewed: z.boolean().default(true),
});

/** What changed from one stored version to another. Throws `not-found`. */
export async function compareReports(
  archive: Archive,
  actor: Actor,
  input: z.input<typeof CompareReports>,
): Promise<Comparison> {
  allow(actor, "compare");
  const { before, after, reviewed } = parsed(CompareReports, input);
  return compare(
    await readAssessment(archive, actor, { report: before, reviewed }),
    await readAssessment(archive, actor, { report: after, reviewed }),
  );
}
