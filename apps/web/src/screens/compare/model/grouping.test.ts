import type { Decisions, Figures, ParagraphChange } from "@gender-lens/model";
import { describe, expect, it } from "vitest";
import { countsOf, figureRows, matters, moves, shownOf } from "./grouping.ts";

const decisions: Decisions = {
  level: "none",
  disaggregated: false,
  recommendation: false,
  gap: false,
  pillars: [],
  sgbv: false,
  sea: false,
};
const side = (number: number, decided: Partial<Decisions> = {}) => ({
  id: `b:${number}`,
  number,
  text: `Paragraph ${number}.`,
  decisions: { ...decisions, ...decided },
});
const change = (made: Partial<ParagraphChange>): ParagraphChange => ({
  kind: "same",
  before: side(1),
  after: side(1),
  words: [],
  decisionsChanged: [],
  genderContent: 0,
  ...made,
});

const changes = [
  change({}),
  change({ kind: "changed" }),
  change({ kind: "changed", decisionsChanged: ["gap"] }),
  change({ kind: "added", before: null, genderContent: 1 }),
  change({ kind: "removed", after: null, before: side(7, { gap: true }) }),
  change({ kind: "removed", after: null }),
  change({ kind: "moved" }),
  change({ kind: "changed", genderContent: -1, decisionsChanged: ["level"] }),
];

describe("what matters of a comparison", () => {
  it("is what moves a figure: gender content, a decision, or a paragraph with one that came or went", () => {
    expect(changes.map(matters)).toEqual([false, false, true, true, true, false, false, true]);
  });

  it("is shown alone, with all changes, or with every paragraph", () => {
    expect((["matter", "changed", "all"] as const).map((shown) => shownOf(changes, shown).length)).toEqual([4, 7, 8]);
  });

  it("is counted by kind, and by what it did to the share", () => {
    expect(countsOf(changes).map(({ count }) => count)).toEqual([1, 2, 3, 0, 1, 1]);
    expect(moves(changes)).toEqual({ up: 1, down: 1 });
  });
});

describe("figures before and after", () => {
  const figures: Figures = {
    paragraphs: 10,
    genderContent: 3,
    share: 30,
    specific: 1,
    related: 2,
    disaggregated: 0,
    recommendations: 0,
    gaps: 4,
  };
  const version = (change_: Partial<Figures>) => ({
    symbol: null,
    title: "A draft",
    figures: { ...figures, ...change_ },
  });

  it("differ in hundredths, and in nothing where one is missing", () => {
    const rows = figureRows({ before: version({ share: 29.52 }), after: version({ share: 31.6, gaps: 1 }) });
    expect(rows.find(({ name }) => name === "share")?.difference).toBe(2.08);
    expect(rows.find(({ name }) => name === "gaps")?.difference).toBe(-3);
    expect(figureRows({ before: version({ share: null }), after: version({}) })[0]?.difference).toBeNull();
  });
});
