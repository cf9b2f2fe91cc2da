import type { Evidence } from "@gender-lens/model";
import { describe, expect, it } from "vitest";
import { HIGHLIGHT_KINDS } from "./kinds.ts";
import { segmentsOf, spansOf } from "./segments.ts";

const text = "In May, 14 women and 20 men met; 30 people were displaced.";
const piece = (words: string, supports: Evidence["supports"]): Evidence => {
  const start = text.indexOf(words);
  return { supports, start, end: start + words.length, rule: "made.up", note: "" };
};
const evidence = [
  piece("14 women", "disaggregated"),
  piece("women", "level"),
  piece("women", "pillar:participation"),
  piece("30 people", "gap"),
];
const all = new Set(HIGHLIGHT_KINDS);
const words = (shown = all) =>
  segmentsOf(text.length, evidence, "related", shown).map(({ start, end, kinds }) => [
    text.slice(start, end),
    ...kinds,
  ]);

describe("segments of a text", () => {
  it("cover it once and carry every kind that lies on their words, the level first", () => {
    expect(words()).toEqual([
      ["In May, "],
      ["14 ", "disaggregated"],
      ["women", "related", "disaggregated", "pillar"],
      [" and 20 men met; "],
      ["30 people", "gap"],
      [" were displaced."],
    ]);
  });

  it("are not cut by what is not shown", () => {
    expect(words(new Set(["gap"])).map(([first]) => first)).toEqual([
      "In May, 14 women and 20 men met; ",
      "30 people",
      " were displaced.",
    ]);
  });

  it("end with the text where evidence runs over it", () => {
    const over: Evidence = { ...piece("displaced.", "gap"), end: text.length + 9 };
    expect(segmentsOf(text.length, [over], "none", all).at(-1)?.end).toBe(text.length);
  });

  it("are one without any evidence, and none without any text", () => {
    expect(segmentsOf(4, [], "none", all)).toEqual([{ start: 0, end: 4, evidence: [], kinds: [] }]);
    expect(segmentsOf(0, [], "none", all)).toEqual([]);
  });
});

describe("spans of evidence", () => {
  it("know what else is said of their words", () => {
    const women = spansOf(evidence, "specific", all).at(-1);
    expect(women?.touching).toEqual([0, 1, 2]);
    expect(spansOf(evidence, "specific", new Set(["specific"])).at(-1)?.touching).toEqual([1]);
  });

  it("are one for the same words; longer ones come first, so that shorter ones lie on top", () => {
    expect(spansOf(evidence, "specific", all).map(({ evidence: of, kinds }) => [of, kinds])).toEqual([
      [[3], ["gap"]],
      [[0], ["disaggregated"]],
      [
        [1, 2],
        ["specific", "pillar"],
      ],
    ]);
  });
});
