import { Decisions, Publication, Series } from "@gender-lens/model";
import { and, asc, eq, inArray } from "../storage/drizzle.ts";
import { z } from "zod";
import { allow, type Actor } from "../access/actor.ts";
import { parsed } from "../parsed.ts";
import { Refusal } from "../refusal.ts";
import { entryOf, mastheadOf } from "../reports/not-counted.ts";
import type { VersionRow } from "../reports/version-for.ts";
import type { Archive, Db } from "../storage/archive.ts";
import { audit } from "../storage/audit.ts";
import { newId } from "../storage/new-id.ts";
import { publications, reviews } from "../storage/schema/index.ts";
import { countedVersions } from "./counted.ts";
import { ruleOf } from "./rule.ts";
import { sealOf } from "./seal.ts";
import { warningsOn } from "./warnings.ts";

/** What is published. */
export const PublishInput = z
  .strictObject({
    name: z.string().trim().min(1).max(200),
    from: z.iso.date(),
    to: z.iso.date(),
    set: Series.shape.set,
    by: Series.shape.by,
    /** True where the publisher has read what speaks against it (other coders, open reviews) and publishes all the same. */
    accept: z.boolean().default(false),
  })
  .refine(({ from, to }) => from <= to, { path: ["to"], message: "the period ends before it begins" });

function publishedVersion(row: VersionRow): Publication["versions"][number] {
  const { symbol, title, date, mission, sha256 } = mastheadOf(row);
  return {
    report: row.id,
    symbol: symbol ?? "",
    title,
    date,
    mission,
    sha256,
    coder: row.coderId,
    figures: entryOf(row).figures,
    machineFigures: {
      paragraphs: row.machineParagraphs,
      genderContent: row.machineGenderContent,
      share: row.machineShare,
      specific: row.machineSpecific,
      related: row.machineRelated,
      disaggregated: row.machineDisaggregated,
      recommendations: row.machineRecommendations,
      gaps: row.machineGaps,
    },
    standAlone: row.standAlone,
  };
}

/** The reviews that the figures of these versions rest on, in the order of symbols and of time. */
export async function appliedReviews(db: Db, rows: readonly VersionRow[]): Promise<Publication["reviews"]> {
  const symbols = new Map(rows.map(({ id, symbol }) => [id, symbol ?? ""]));
  const applied = await db
    .select()
    .from(reviews)
    .where(and(inArray(reviews.version, [...symbols.keys()]), eq(reviews.state, "applied")))
    .orderBy(asc(reviews.versionName), asc(reviews.at), asc(reviews.id));
  return applied.map((review) => ({
    id: review.id,
    report: review.version,
    symbol: symbols.get(review.version) ?? "",
    paragraph: review.paragraphNow ?? review.paragraph,
    decisions: Decisions.partial().parse(review.decisions),
    reviewer: review.reviewerName,
    reason: review.reason,
  }));
}

/**
 * Freezes a figure: name, period, rule, the exact versions with their figures, the coders, the reviews applied, and a
 * seal over all of it. It never changes afterwards; what became of the figure since is told by its difference.
 *
 * Drafts are never in it. Throws `invalid-request` where no report counts, and `conflict` with what speaks against
 * publishing (reports of another coder, reviews in dispute or to be confirmed) unless `accept` is set.
 */
export async function publish(
  archive: Archive,
  actor: Actor,
  input: z.input<typeof PublishInput>,
): Promise<Publication> {
  allow(actor, "publish");
  const { name, from, to, set, by, accept } = parsed(PublishInput, input);
  return archive.db.transaction(
    async (tx) => {
      const { rows, series } = await countedVersions(tx, actor, { set, by, from, to, missions: [] });
      if (rows.length === 0) {
        throw new Refusal(
          "invalid-request",
          `No report counts from ${from} to ${to}.`,
          "Choose another period, or add its reports.",
        );
      }
      const warnings = warningsOn(rows);
      if (warnings.length > 0 && !accept) {
        throw new Refusal(
          "conflict",
          warnings.join(" "),
          "Score these reports anew and settle their reviews, or accept this and publish all the same.",
        );
      }
      const content: Omit<Publication, "seal"> = {
        id: newId(),
        name,
        period: { start: from, end: to },
        set,
        by,
        rule: ruleOf({ set, from, to }),
        series,
        versions: rows.map(publishedVersion),
        reviews: await appliedReviews(tx, rows),
        coders: series.coders,
        publishedAt: new Date().toISOString(),
        publishedBy: { id: actor.id, name: actor.name },
        sample: archive.sample,
      };
      const publication = Publication.parse({ ...content, seal: sealOf(content) });
      await tx.insert(publications).values({
        id: publication.id,
        name,
        periodStart: from,
        periodEnd: to,
        set,
        by,
        reports: rows.length,
        pooled: series.total.pooled,
        content: publication,
        seal: publication.seal,
        publishedAt: new Date(publication.publishedAt),
        publishedById: actor.id,
        publishedByName: actor.name,
      });
      await audit(
        tx,
        actor,
        "publish",
        { kind: "publication", id: publication.id, name },
        { from, to, set, by, reports: rows.length, pooled: series.total.pooled, seal: publication.seal, warnings },
      );
      return publication;
    },
    // What is frozen is one state of the archive: no review comes between the figures and the list of reviews.
    { isolationLevel: "repeatable read" },
  );
}
