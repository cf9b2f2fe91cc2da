import { describe, expect, it } from "vitest";
import { figuresOf, percent } from "./figures.ts";
import { paragraph } from "./testing/coded-report.ts";

describe("figures", () => {
  it("count a paragraph once that is both specific and disaggregated", () => {
    const figures = figuresOf([paragraph(1, { level: "specific", disaggregated: true }), paragraph(2, {})]);
    expect(figures).toMatchObject({ paragraphs: 2, genderContent: 1, share: 50, specific: 1, disaggregated: 1 });
  });

  it("count a number of boys as gender content though its level is none", () => {
    expect(figuresOf([paragraph(1, { disaggregated: true })])).toMatchObject({ genderContent: 1, related: 0 });
  });

  it("leave the paragraphs of annexes out", () => {
    const annex = paragraph(1, { level: "specific", recommendation: true, gap: true }, { part: "annex-1" });
    expect(figuresOf([paragraph(1, {}), annex])).toEqual({
      paragraphs: 1,
      genderContent: 0,
      share: 0,
      specific: 0,
      related: 0,
      disaggregated: 0,
      recommendations: 0,
      gaps: 0,
    });
  });

  it("give the share with two decimals, and none where there is no paragraph", () => {
    expect(percent(31, 105)).toBe(29.52);
    expect(percent(1, 3)).toBe(33.33);
    expect(figuresOf([]).share).toBeNull();
  });
});
