import type { Layout, Rectangle } from "@gender-lens/model";
import type { HighlightKind } from "../model/kinds.ts";
import { lineBoxes } from "../model/line-boxes.ts";
import type { ReadParagraph } from "../model/reading.ts";
import { spansOf } from "../model/segments.ts";

/** One rectangle of a highlight on a page. */
export interface PageMark {
  key: string;
  paragraph: string;
  start: number;
  end: number;
  rect: Rectangle;
  kinds: readonly HighlightKind[];
  /** Every piece of evidence on any of its words. */
  evidence: readonly number[];
}

/** What is drawn over one page: highlights, and the lines of each paragraph that stands on it. */
export interface PageMarks {
  marks: PageMark[];
  lines: { paragraph: string; rect: Rectangle }[];
}

/** Everything that is drawn over the pages, by page number. */
export function pageMarks(
  paragraphs: readonly ReadParagraph[],
  layout: Layout,
  shown: ReadonlySet<HighlightKind>,
): Map<number, PageMarks> {
  const pages = new Map<number, PageMarks>();
  const on = (page: number): PageMarks => {
    const found = pages.get(page) ?? { marks: [], lines: [] };
    pages.set(page, found);
    return found;
  };
  const pieces = new Map(layout.paragraphs.map((paragraph) => [paragraph.id, paragraph.pieces]));
  for (const { id, text, machine, coding } of paragraphs) {
    const own = pieces.get(id) ?? [];
    for (const { page, rect } of lineBoxes(own, { start: 0, end: text.length }))
      on(page).lines.push({ paragraph: id, rect });
    for (const { start, end, kinds, touching } of spansOf(coding.evidence, machine.level, shown))
      for (const [line, { page, rect }] of lineBoxes(own, { start, end }).entries())
        on(page).marks.push({
          key: `${id} ${start} ${end} ${line}`,
          paragraph: id,
          start,
          end,
          rect,
          kinds,
          evidence: touching,
        });
  }
  return pages;
}

/** Where a paragraph begins: its page, and the top of its first line in points from the bottom of the page. */
export function placesOf(pages: ReadonlyMap<number, PageMarks>): Map<string, { page: number; top: number }> {
  const places = new Map<string, { page: number; top: number }>();
  for (const [page, { lines }] of [...pages].toSorted(([a], [b]) => a - b))
    for (const { paragraph, rect } of lines) if (!places.has(paragraph)) places.set(paragraph, { page, top: rect[3] });
  return places;
}
