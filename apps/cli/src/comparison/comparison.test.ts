import { compare } from "@gender-lens/assessment";
import type { Assessment, Coding } from "@gender-lens/model";
import { describe, expect, it } from "vitest";
import { plain, type Paint } from "../terminal/paint.ts";
import { assessment } from "../testing/assessment.ts";
import { comparisonMarkdown } from "./markdown.ts";
import { printedComparison } from "./table.ts";

/** Shows what was painted, in a form that a test can read. */
const shown: Paint = (style, text) => `<${[style].flat().join("+")}>${text}</>`;

const OPENING = "The present report covers political developments between January and March.";
const CAMPS =
  "Police units patrolled the camps for displaced persons by day and by night throughout the quarter, in spite of rains " +
  "that cut the road to Karsa for nine days; the patrols were suspended only on 3 and 4 March, when the river rose above " +
  "the bridge, and 40 men took part in them.";
const DETAINED = "Three women were detained in Vesh.";

/** An assessment with these paragraphs; the hash stands for the text. */
function version(texts: [text: string, coding?: Partial<Coding>][], genderContent: number): Assessment {
  const made = assessment();
  const [plainOne] = made.paragraphs; // without any coding
  if (!plainOne) throw new Error("the made-up assessment has no paragraph");
  const paragraphs = texts.map(([text, coding], at) => ({
    ...plainOne,
    id: `b:${at + 1}`,
    number: at + 1,
    text,
    textHash: text.length.toString(16).padStart(16, "0"),
    coding: { ...plainOne.coding, ...coding },
  }));
  return { ...made, paragraphs, figures: { ...made.figures, genderContent, share: 50 * genderContent } };
}

const related = { level: "related", disaggregated: true } as const;
const before = version([[OPENING], [CAMPS], ["A paragraph on customs posts."]], 0);
const after = version([[OPENING], [CAMPS.replace("40 men", "40 men and 12 women"), related], [DETAINED, related]], 2);
const names: [string, string] = ["draft a.docx", "S/2031/911 (b.pdf)"];
const screen = { paint: plain, width: 80 };

describe("a comparison on the screen", () => {
  const lines = printedComparison(compare(before, after), names, screen).split("\n");

  it("leads with the figures of both versions and their difference", () => {
    expect(lines[0]).toBe("draft a.docx → S/2031/911 (b.pdf)");
    expect(lines).toContain("  with gender content               0       2       +2");
    expect(lines).toContain("  share, per cent                0.00  100.00  +100.00");
  });

  it("says what became of how many paragraphs, and passes over those that are the same", () => {
    expect(lines).toContain("Paragraphs: 1 changed, 1 added, 1 removed, 1 same");
    expect(lines.join(" ")).not.toContain(OPENING);
  });

  it("marks the words that changed where there are no colours, and leaves out what is far from them", () => {
    const text = lines.join("\n");
    expect(text).toContain("… ");
    expect(text).not.toContain("displaced persons");
    expect(text.replaceAll(/\n +/g, " ")).toContain("40 men {+and 12 women+} took part");
  });

  it("says of each paragraph what it did to the figures", () => {
    expect(lines).toContain("~ changed 2 · gender content +1; none → related, disaggregated");
    expect(lines).toContain("+ added 3 · gender content +1; added paragraph is related, disaggregated");
    expect(lines).toContain("− removed 3");
  });

  it("paints added and removed words where there are colours", () => {
    const painted = printedComparison(compare(before, after), names, { ...screen, paint: shown });
    expect(painted).toMatch(/40 men<green> and 12(\s+)?women<\/>|<green> and 12<\/>/);
    expect(painted).not.toContain("{+");
  });

  it("keeps to the width of the screen", () => {
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
  });
});

describe("a comparison as Markdown", () => {
  it("has added words in bold and removed ones struck out, with the spaces outside", () => {
    const text = comparisonMarkdown(compare(before, after), names);
    expect(text).toContain("| with gender content | 0 | 2 | +2 |");
    expect(text).toContain("40 men **and 12 women** took part");
    expect(comparisonMarkdown(compare(after, before), names)).toContain("40 men ~~and 12 women~~ took part");
  });
});
