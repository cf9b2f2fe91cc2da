import type { Piece, Rectangle } from "@gender-lens/model";
import { describe, expect, it } from "vitest";
import { lineBoxes } from "./line-boxes.ts";

const word = (start: number, end: number, rect: Rectangle, page = 3): Piece => ({
  start,
  end,
  at: { pdf: { page, rect } },
});
/** "sexual and gender-based | violence," and, on the next page, "rose": two lines and a page break. */
const pieces = [
  word(0, 6, [400, 300, 430, 311]),
  word(7, 10, [433, 300, 450, 311.4]),
  word(11, 23, [453, 300, 520, 311]),
  word(24, 33, [72, 286, 115, 297]),
  word(34, 38, [72, 700, 90, 711], 4),
];

describe("boxes of words on a page", () => {
  it("are one a line, around all of its words", () => {
    expect(lineBoxes(pieces, { start: 0, end: 33 })).toEqual([
      { page: 3, rect: [400, 300, 520, 311.4] },
      { page: 3, rect: [72, 286, 115, 297] },
    ]);
  });

  it("take a word whole of which only a part is meant, and leave out its neighbours", () => {
    expect(lineBoxes(pieces, { start: 7, end: 9 })).toEqual([{ page: 3, rect: [433, 300, 450, 311.4] }]);
    expect(lineBoxes(pieces, { start: 24, end: 32 })).toEqual([{ page: 3, rect: [72, 286, 115, 297] }]);
  });

  it("do not run over a page break", () => {
    expect(lineBoxes(pieces, { start: 24, end: 38 }).map(({ page }) => page)).toEqual([3, 4]);
  });

  it("do not join two columns at the same height", () => {
    const columns = [word(0, 3, [320, 500, 340, 511]), word(4, 7, [72, 500, 90, 511])];
    expect(lineBoxes(columns, { start: 0, end: 7 })).toHaveLength(2);
  });

  it("are none for a format without pages", () => {
    expect(lineBoxes([{ start: 0, end: 3, at: { text: { line: 1, column: 1 } } }], { start: 0, end: 3 })).toEqual([]);
  });
});
