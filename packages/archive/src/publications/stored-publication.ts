import { Publication, type PublicationSummary } from "@gender-lens/model";
import type { publications } from "../storage/schema/index.ts";

type PublicationRow = typeof publications.$inferSelect;

/** A publication as it was sealed; parsing restores the order of keys, which the database does not keep. */
export const storedPublication = ({ content }: Pick<PublicationRow, "content">): Publication =>
  Publication.parse(content);

/** What a list shows of one. */
export function summaryOf(row: Omit<PublicationRow, "content">, sample: boolean): PublicationSummary {
  const { id, name, periodStart, periodEnd, set, by, reports, pooled } = row;
  return {
    id,
    name,
    period: { start: periodStart, end: periodEnd },
    set,
    by,
    publishedAt: row.publishedAt.toISOString(),
    publishedBy: { id: row.publishedById, name: row.publishedByName },
    reports,
    pooled,
    sample,
  };
}
