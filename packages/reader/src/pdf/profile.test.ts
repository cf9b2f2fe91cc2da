import { describe, expect, it } from "vitest";
import { lineOf, linesOf } from "../testing/made-line.ts";
import type { Line } from "./line.ts";
import { leftOf, profileOf } from "./profile.ts";

const LONG = "The mission met the parties in the capital and called for restraint in the north";

/** A paragraph of `count` lines: the first starts `indent` points from the edge. */
function paragraph(count: number, x: number, y: number, indent: number, page = 1): Line[] {
  const rest = linesOf(
    Array.from({ length: count - 1 }, () => LONG),
    x,
    y - 12,
    { page },
  );
  return [lineOf(`1. ${LONG}`, x + indent, y, { page }), ...rest];
}

describe("the setting of a report", () => {
  it("is that of most of its text, not of headings or notes", () => {
    const lines = [
      lineOf("Security situation", 60, 720, { size: 14, bold: true }),
      ...paragraph(8, 72, 700, 0),
      ...linesOf(["1 See S/2030/900.", "2 Ibid."], 72, 100, { size: 8, leading: 9 }),
    ];
    expect(profileOf(lines)).toMatchObject({ size: 10, leading: 12 });
    expect(leftOf(profileOf(lines), 1)).toBe(72);
  });

  it("has the column's edge where second lines start, whether first lines are indented or hang", () => {
    for (const indent of [36, -36]) {
      const lines = [0, 1, 2, 3, 4].flatMap((i) => paragraph(3, 100, 700 - 60 * i, indent));
      expect(leftOf(profileOf(lines), 1)).toBe(100);
    }
  });

  it("has an edge of its own for odd and for even pages", () => {
    const lines = [1, 2, 3, 4].flatMap((page) => paragraph(14, page % 2 === 0 ? 90 : 72, 700, 0, page));
    const profile = profileOf(lines);
    expect([leftOf(profile, 3), leftOf(profile, 4)]).toEqual([72, 90]);
  });

  it("has the leading inside paragraphs, also where gaps between short paragraphs are more", () => {
    const lines = Array.from({ length: 12 }, (_, i) => paragraph(2, 72, 700 - 30.5 * i, 0)).flat();
    expect(profileOf(lines).leading).toBeCloseTo(12, 1);
  });
});
