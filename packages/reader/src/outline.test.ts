import type { Section } from "@gender-lens/model";
import { describe, expect, it } from "vitest";
import type { Block } from "./blocks.ts";
import { Outline } from "./outline.ts";

type Heading = Extract<Block, { kind: "heading" }>;

/** "II. Security situation" as a heading of so many points. */
function heading(printed: string, size = 10): Heading {
  const [, number = null, words = printed] = /^(\S+[.)]) (.*)$/u.exec(printed) ?? [];
  return { kind: "heading", number, heading: words, page: 1, size };
}

function outline(headings: readonly Heading[]): Section[] {
  const tree = new Outline(headings);
  for (const each of headings) tree.heading(each);
  return tree.sections;
}

const depths = (sections: readonly Section[]) =>
  sections.map((section) => [section.number ?? section.heading, section.depth]);

describe("the outline", () => {
  it("nests Roman numbers, letters, Arabic numbers and letters in brackets", () => {
    const sections = outline([
      heading("II. Security situation", 14),
      heading("A. North", 12),
      heading("1. Incidents"),
      heading("(a) Roads"),
      heading("2. Patrols"),
      heading("B. South", 12),
      heading("III. Human rights", 14),
    ]);
    expect(depths(sections)).toEqual([
      ["II.", 1],
      ["A.", 2],
      ["1.", 3],
      ["(a)", 4],
      ["2.", 3],
      ["B.", 2],
      ["III.", 1],
    ]);
    expect(sections.map((section) => section.parent)).toEqual([null, "s1", "s2", "s3", "s2", "s1", null]);
  });

  it("skips a level that the report skips", () => {
    expect(depths(outline([heading("II. Security", 14), heading("1. Incidents"), heading("III. Rights", 14)]))).toEqual(
      [
        ["II.", 1],
        ["1.", 2],
        ["III.", 1],
      ],
    );
  });

  it("takes “I.” after “H.” for the ninth letter", () => {
    const sections = outline([heading("III. Mandate", 14), heading("H. Mine action", 12), heading("I. Gender", 12)]);
    expect(sections[2]).toMatchObject({ number: "I.", depth: 2, parent: "s1" });
  });

  it("puts headings without number under the numbered ones that are set in larger type", () => {
    const sections = outline([
      heading("II. Security situation", 14),
      heading("North Kessu"),
      heading("South Kessu"),
      heading("III. Human rights", 14),
    ]);
    expect(depths(sections)).toEqual([
      ["II.", 1],
      ["North Kessu", 2],
      ["South Kessu", 2],
      ["III.", 1],
    ]);
  });

  it("puts all headings on one level where none has a number", () => {
    expect(depths(outline([heading("Introduction", 12), heading("Observations", 12)]))).toEqual([
      ["Introduction", 1],
      ["Observations", 1],
    ]);
  });

  it("begins anew in an annex, under the annex itself", () => {
    const headings = [heading("IV. Observations", 14), heading("I. Introduction", 14)];
    const tree = new Outline(headings);
    if (headings[0]) tree.heading(headings[0]);
    tree.annex("annex-1", { kind: "annex", label: "Annex I", heading: "Freedom of movement", page: 9 });
    if (headings[1]) tree.heading(headings[1]);
    expect(tree.sections[1]).toMatchObject({
      number: "Annex I",
      heading: "Freedom of movement",
      part: "annex-1",
      depth: 1,
    });
    expect(tree.sections[2]).toMatchObject({ number: "I.", part: "annex-1", depth: 2, parent: "s2" });
  });

  it("files a paragraph under the innermost open heading, and under none before the first", () => {
    const headings = [heading("I. Introduction", 14), heading("A. Mandate", 12)];
    const tree = new Outline(headings);
    expect(tree.paragraph("b:1")).toBeNull();
    for (const each of headings) tree.heading(each);
    expect(tree.paragraph("b:2")).toBe("s2");
    expect(tree.sections.map((section) => section.paragraphs)).toEqual([[], ["b:2"]]);
  });
});
