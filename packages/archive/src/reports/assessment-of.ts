import { Assessment } from "@gender-lens/model";
import { asc, eq } from "../storage/drizzle.ts";
import type { Db } from "../storage/archive.ts";
import { paragraphs, scorings } from "../storage/schema/index.ts";

/**
 * The assessment that a scoring is of, as the machine coded it. Parsing restores the order of keys, which the database
 * does not keep, so that it is the same JSON as the command's.
 */
export async function assessmentOf(db: Db, scoring: string): Promise<Assessment> {
  const [stored] = await db.select({ head: scorings.head }).from(scorings).where(eq(scorings.id, scoring));
  if (!stored) throw new Error(`no scoring ${scoring}`);
  const rows = await db
    .select({
      id: paragraphs.paragraph,
      part: paragraphs.part,
      number: paragraphs.number,
      page: paragraphs.page,
      section: paragraphs.section,
      text: paragraphs.text,
      textHash: paragraphs.textHash,
      coding: paragraphs.coding,
    })
    .from(paragraphs)
    .where(eq(paragraphs.scoring, scoring))
    .orderBy(asc(paragraphs.position));
  return Assessment.parse({ ...stored.head, paragraphs: rows });
}
