import type { OutlineEntry } from "@gender-lens/model";
import { describe, expect, it } from "vitest";
import { matcher, matchesIn, NO_FILTER, sectionsUnder, step } from "./filter.ts";
import { madeParagraph } from "./testing.ts";

const entry = (id: string, parent: string | null): OutlineEntry => ({
  id,
  parent,
  depth: parent ? 2 : 1,
  number: null,
  heading: id,
  page: 1,
  wps: null,
  paragraphs: [],
});
const outline = [entry("s1", null), entry("s2", "s1"), entry("s3", "s2"), entry("s4", null)];
const paragraphs = [
  madeParagraph(1),
  madeParagraph(2, { level: "specific", pillars: ["protection"], sgbv: true }, { section: "s3" }),
  madeParagraph(3, { gap: true }, { section: "s4", text: "In Côte d’Or, 30 people were displaced." }),
  madeParagraph(4, { disaggregated: true, gap: true }),
];
const numbers = (filter: Partial<typeof NO_FILTER>) =>
  paragraphs.filter(matcher({ ...NO_FILTER, ...filter }, outline)).map(({ number }) => number);

describe("the filter of the list", () => {
  it("lets everything through where nothing is asked", () => {
    expect(numbers({})).toEqual([1, 2, 3, 4]);
  });

  it("takes any of several levels, and all of several flags", () => {
    expect(numbers({ levels: ["specific", "related"] })).toEqual([2]);
    expect(numbers({ flags: ["gap"] })).toEqual([3, 4]);
    expect(numbers({ flags: ["gap", "disaggregated"] })).toEqual([4]);
  });

  it("counts what stands under sub-headings to the heading above", () => {
    expect([...sectionsUnder(outline, "s1")]).toEqual(["s1", "s2", "s3"]);
    expect(numbers({ section: "s1" })).toEqual([1, 2, 4]);
  });

  it("finds all words in any order, without regard to accents and capitals", () => {
    expect(numbers({ text: "DISPLACED cote" })).toEqual([3]);
    expect(numbers({ text: "displaced women" })).toEqual([]);
  });

  it("tells reviewed and disputed paragraphs", () => {
    const disputed = madeParagraph(5, {}, { fields: [{ field: "level", from: "disputed", reviews: ["a", "b"] }] });
    expect(matcher({ ...NO_FILTER, flags: ["disputed"] }, outline)(disputed)).toBe(true);
    expect(numbers({ flags: ["disputed"] })).toEqual([]);
  });
});

describe("steps through the list", () => {
  it("go to the next with gender content, a number for a sex included", () => {
    expect(step(paragraphs, 0, 1, "gender")).toBe(1);
    expect(step(paragraphs, 1, 1, "gender")).toBe(3);
    expect(step(paragraphs, 3, -1, "gender")).toBe(1);
  });

  it("go to the next gap, and nowhere where there is none", () => {
    expect(step(paragraphs, -1, 1, "gap")).toBe(2);
    expect(step(paragraphs, 3, 1, "gap")).toBeNull();
    expect(step(paragraphs, 0, -1, "any")).toBeNull();
  });
});

describe("words searched for", () => {
  it("are found wherever they stand, and touching ones are one", () => {
    expect(matchesIn("Women and women-led groups", "women -led")).toEqual([
      { start: 0, end: 5 },
      { start: 10, end: 19 },
    ]);
  });

  it("are none without words", () => {
    expect(matchesIn("Women", "  ")).toEqual([]);
  });
});
