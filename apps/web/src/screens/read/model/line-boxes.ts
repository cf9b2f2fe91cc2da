import type { Piece, Rectangle } from "@gender-lens/model";

/** A rectangle on a page of a PDF, in its user space: points, origin at the bottom left. */
export interface LineBox {
  page: number;
  rect: Rectangle;
}

/** Two words stand on one line where they share this much of the lower one's height. */
const SAME_LINE = 0.5;

function onOneLine([, bottom, right, top]: Rectangle, next: Rectangle): boolean {
  const shared = Math.min(top, next[3]) - Math.max(bottom, next[1]);
  // A word that begins left of where the one before it ends stands on another line, or in another column.
  return shared >= SAME_LINE * Math.min(top - bottom, next[3] - next[1]) && next[0] >= right - (top - bottom) / 2;
}

const union = (a: Rectangle, b: Rectangle): Rectangle => [
  Math.min(a[0], b[0]),
  Math.min(a[1], b[1]),
  Math.max(a[2], b[2]),
  Math.max(a[3], b[3]),
];

/**
 * Where words of a paragraph stand on its pages: one box a line, from the left edge of the first word to the right edge
 * of the last. Words are taken whole: a PDF has a place for each word, and none to be trusted for each letter.
 * @param pieces words of the paragraph in reading order; those of other formats than PDF have no box
 */
export function lineBoxes(pieces: readonly Piece[], { start, end }: { start: number; end: number }): LineBox[] {
  const boxes: LineBox[] = [];
  for (const piece of pieces) {
    if (piece.end <= start || piece.start >= end || !("pdf" in piece.at)) continue;
    const { page, rect } = piece.at.pdf;
    const last = boxes.at(-1);
    if (last && last.page === page && onOneLine(last.rect, rect)) last.rect = union(last.rect, rect);
    else boxes.push({ page, rect });
  }
  return boxes;
}
