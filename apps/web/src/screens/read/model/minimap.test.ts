import { describe, expect, it } from "vitest";
import { barAt, barsOf, moved } from "./minimap.ts";
import { madeParagraph } from "./testing.ts";

describe("the minimap", () => {
  it("has one bar a paragraph, coloured by level, or by a number for a sex where there is no level", () => {
    const bars = barsOf(
      [madeParagraph(1), madeParagraph(2, { level: "related", gap: true }), madeParagraph(3, { disaggregated: true })],
      ({ number }) => number !== 1,
    );
    expect(bars.map(({ kind, gap, matches }) => [kind, gap, matches])).toEqual([
      ["none", false, false],
      ["related", true, true],
      ["disaggregated", false, true],
    ]);
  });

  it("finds the bar under the pointer, at the very edges too", () => {
    expect([0, 0.34, 0.999, 1, -0.2].map((height) => barAt(3, height))).toEqual([0, 1, 2, 2, 0]);
    expect(barAt(0, 0.5)).toBeNull();
  });

  it("moves by keys and stays within the report", () => {
    expect(["ArrowDown", "ArrowUp", "Home", "End", "PageDown"].map((key) => moved(key, 1, 3))).toEqual([2, 0, 0, 2, 2]);
    expect(moved("x", 1, 3)).toBeNull();
  });
});
