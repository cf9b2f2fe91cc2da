import type { Page, Publication, PublicationSummary } from "@gender-lens/model";
import { count, desc, eq, getTableColumns, lt } from "../storage/drizzle.ts";
import { z } from "zod";
import { allow, type Actor } from "../access/actor.ts";
import { parsed } from "../parsed.ts";
import { notFound } from "../refusal.ts";
import type { Archive, Db } from "../storage/archive.ts";
import { publications } from "../storage/schema/index.ts";
import { storedPublication, summaryOf } from "./stored-publication.ts";

const LIMIT = 50;
const MOST = 200;

export const PublicationPage = z.object({
  cursor: z.uuid().optional(),
  limit: z.coerce.number().int().min(1).max(MOST).default(LIMIT),
});

/** Publications, the latest first. */
export async function listPublications(
  archive: Archive,
  actor: Actor,
  input: z.input<typeof PublicationPage> = {},
): Promise<Page<PublicationSummary>> {
  allow(actor, "read-publications");
  const { cursor, limit } = parsed(PublicationPage, input);
  const { content: _content, ...columns } = getTableColumns(publications);
  const found = await archive.db
    .select(columns)
    .from(publications)
    .where(cursor === undefined ? undefined : lt(publications.id, cursor))
    .orderBy(desc(publications.id))
    .limit(limit + 1);
  const [all] = await archive.db.select({ total: count() }).from(publications);
  const items = found.slice(0, limit).map((row) => summaryOf(row, archive.sample));
  return { items, next: found.length > limit ? (items.at(-1)?.id ?? null) : null, total: all?.total ?? null };
}

/** The publication of this id, as it was sealed. */
export async function publicationOf(db: Db, id: string): Promise<Publication> {
  if (!z.uuid().safeParse(id).success) throw notFound("publication");
  const [row] = await db.select({ content: publications.content }).from(publications).where(eq(publications.id, id));
  if (!row) throw notFound("publication");
  return storedPublication(row);
}

/** One publication as it was published. Throws `not-found`. */
export async function readPublication(archive: Archive, actor: Actor, id: string): Promise<Publication> {
  allow(actor, "read-publications");
  return publicationOf(archive.db, id);
}
