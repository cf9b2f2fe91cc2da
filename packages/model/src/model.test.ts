import { describe, expect, it } from "vitest";
import { Assessment, Gold, hasGenderContent, Masthead, OutlineEntry, ParagraphId, People, Place } from "./index.ts";

describe("gender content", () => {
  it("is a level other than none, or a number for a sex", () => {
    expect(hasGenderContent({ level: "related", disaggregated: false })).toBe(true);
    expect(hasGenderContent({ level: "none", disaggregated: true })).toBe(true);
    expect(hasGenderContent({ level: "none", disaggregated: false })).toBe(false);
  });
});

describe("the contract of an assessment", () => {
  it("lists its keys in the order in which they are printed", () => {
    expect(Object.keys(Assessment.shape)).toEqual([
      "schema",
      "report",
      "figures",
      "outline",
      "paragraphs",
      "checks",
      "warnings",
      "coder",
    ]);
    expect(Object.keys(OutlineEntry.shape)).toEqual([
      "id",
      "parent",
      "depth",
      "number",
      "heading",
      "page",
      "wps",
      "paragraphs",
    ]);
    expect(Object.keys(Masthead.shape).slice(0, 5)).toEqual(["symbol", "title", "kind", "status", "date"]);
  });

  it("takes no key that it does not name", () => {
    const place = { pdf: { page: 1, rect: [0, 0, 10, 10] } };
    expect(Place.safeParse(place).success).toBe(true);
    expect(Place.safeParse({ pdf: { ...place.pdf, font: "Times" } }).success).toBe(false);
  });
});

describe("identifiers of paragraphs", () => {
  it("tell body from annex and sub-paragraphs apart", () => {
    for (const id of ["b:12", "a2:3", "b:12.1"]) expect(ParagraphId.safeParse(id).success).toBe(true);
    for (const id of ["12", "c:1", "a:1", "b:"]) expect(ParagraphId.safeParse(id).success).toBe(false);
  });
});

describe("people", () => {
  const person = { sex: "female", age: "adult", who: "observers", what: "deployed", start: 0, end: 4 };

  it("are given as a number of persons or as a share, never as both", () => {
    expect(People.safeParse({ count: 12, ...person }).success).toBe(true);
    expect(People.safeParse({ share: 26, ...person }).success).toBe(true);
    expect(People.safeParse({ count: 12, share: 26, ...person }).success).toBe(false);
    expect(People.safeParse({ count: 1.5, ...person }).success).toBe(false);
  });
});

describe("a gold coding", () => {
  it("knows no level that the codebook does not", () => {
    const coded = { level: "related", disaggregated: false, recommendation: false, gap: false, pillars: [] };
    const gold = (level: string) => ({
      symbol: "S/2031/88",
      date: "2031-03-11",
      title: "Situation in Kessuna",
      mission: null,
      department: null,
      period: null,
      standAloneSections: [],
      combinedSections: [],
      paragraphs: [{ paragraph: 1, ...coded, level, sgbv: false, sea: false }],
    });
    expect(Gold.safeParse(gold("related")).success).toBe(true);
    expect(Gold.safeParse(gold("central")).success).toBe(false);
  });
});
