import { Decisions, SampleItem } from "@gender-lens/model";
import { and, asc, eq, inArray } from "../storage/drizzle.ts";
import { allow, type Actor } from "../access/actor.ts";
import { visibleTo } from "../access/visible.ts";
import type { Archive } from "../storage/archive.ts";
import { reviews, sampleItems, versions } from "../storage/schema/index.ts";
import { keyOf, reviewsIn, together } from "./opinions.ts";
import { sampleFor } from "./stored-sample.ts";

/**
 * The paragraphs of a sample in the order in which they were drawn, with what the one who asks decided on each.
 *
 * In a blind sample the machine's coding is shown of a paragraph only after the one who asks has decided on its text;
 * from then on they cannot review it blind (`termsOf`). Drafts of others that somebody chose are left out.
 */
export async function itemsOfSample(archive: Archive, actor: Actor, id: string): Promise<SampleItem[]> {
  allow(actor, "read-samples");
  const { db } = archive;
  const { blind } = await sampleFor(db, actor, id);
  const rows = await db
    .select({ item: sampleItems, symbol: versions.symbol, title: versions.title, mission: versions.mission })
    .from(sampleItems)
    .innerJoin(versions, eq(versions.id, sampleItems.version))
    .where(and(eq(sampleItems.sample, id), visibleTo(db, actor)))
    .orderBy(asc(sampleItems.position));
  if (rows.length === 0) return [];
  const own = (await reviewsIn(db, id)).filter(({ reviewerId, settles }) => reviewerId === actor.id && !settles);
  const mine = Map.groupBy(own, keyOf);
  const hashes = [...new Set(rows.map(({ item }) => item.textHash))];
  const decided = await db
    .selectDistinct({ textHash: reviews.textHash })
    .from(reviews)
    .where(and(eq(reviews.reviewerId, actor.id), inArray(reviews.textHash, hashes)));
  const shown = new Set(decided.map(({ textHash }) => textHash));
  return rows.map(({ item, symbol, title, mission }) => {
    const { position, version, paragraph, number, page, heading, text, textHash } = item;
    const made = mine.get(keyOf(item));
    return SampleItem.parse({
      position,
      report: version,
      symbol,
      title,
      mission,
      paragraph,
      number,
      page,
      heading,
      text,
      textHash,
      machine: blind && !shown.has(textHash) ? null : Decisions.parse(item.machine),
      mine: made ? together(made) : null,
    });
  });
}
