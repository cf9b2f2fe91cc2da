import type { CodedParagraph } from "@gender-lens/model";
import { asc, eq } from "../storage/drizzle.ts";
import type { Db } from "../storage/archive.ts";
import { paragraphs } from "../storage/schema/index.ts";

/** The paragraphs of a scoring as the machine coded them, in the order of the report. */
export async function paragraphsOf(db: Db, scoring: string): Promise<CodedParagraph[]> {
  const { paragraph: id, part, number, page, section, text, textHash, coding } = paragraphs;
  return db
    .select({ id, part, number, page, section, text, textHash, coding })
    .from(paragraphs)
    .where(eq(paragraphs.scoring, scoring))
    .orderBy(asc(paragraphs.position));
}
