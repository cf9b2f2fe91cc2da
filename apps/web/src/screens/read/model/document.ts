import type { OutlineEntry } from "@gender-lens/model";
import type { ReadParagraph } from "./reading.ts";

/** One row of the report's text: a heading, or a paragraph under it. */
export type DocumentRow =
  | { kind: "heading"; key: string; depth: number; text: string; wps: OutlineEntry["wps"] }
  | { kind: "paragraph"; key: string; paragraph: ReadParagraph };

/**
 * Headings and paragraphs in reading order. A heading stands before the first paragraph of its own or of a heading
 * below it; one without any stands where the outline has it.
 */
export function documentRows(paragraphs: readonly ReadParagraph[], outline: readonly OutlineEntry[]): DocumentRow[] {
  const rows: DocumentRow[] = [];
  const places = new Map(outline.map(({ id }, at) => [id, at]));
  let next = 0;
  for (const paragraph of paragraphs) {
    const place = paragraph.section === null ? undefined : places.get(paragraph.section);
    // -1 where the paragraph stands under no heading: nothing is printed before it.
    for (const upTo = place ?? -1; next <= upTo; next += 1) pushHeading(rows, outline[next]);
    rows.push({ kind: "paragraph", key: paragraph.id, paragraph });
  }
  for (; next < outline.length; next += 1) pushHeading(rows, outline[next]);
  return rows;
}

function pushHeading(rows: DocumentRow[], entry: OutlineEntry | undefined): void {
  if (!entry) return;
  const { id, depth, number, heading, wps } = entry;
  rows.push({ kind: "heading", key: id, depth, text: number === null ? heading : `${number} ${heading}`, wps });
}
