import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import type { Paint } from "../terminal/paint.ts";
import { plain } from "../terminal/paint.ts";
import { assessment } from "../testing/assessment.ts";
import { csv } from "./csv.ts";
import { json } from "./json.ts";
import { markdown } from "./markdown.ts";
import { summary } from "./summary.ts";
import { printed } from "./table.ts";

/** Shows what was painted, in a form that a test can read. */
const shown: Paint = (style, text) => `<${[style].flat().join("+")}>${text}</>`;

describe("table", () => {
  it("leads with symbol, date and mission, the share and the counts", () => {
    const lines = printed(assessment(), { paint: plain, width: 90 }).split("\n");
    expect(lines[1]).toBe("S/2031/911 · 7 April 2031 · UNMIA (DPO)");
    expect(lines[3]).toBe("issued country report · 16 December 2030 to 31 March 2031 · 12 pages");
    expect(lines[5]).toContain("33.33 per cent");
    expect(lines).toContain("  3  paragraphs of the body");
    expect(lines).toContain("  1  missed disaggregation (gap)");
  });

  it("marks a stand-alone section and counts what stands under it", () => {
    const outline = printed(assessment(), { paint: plain, width: 90 });
    expect(outline).toMatch(/II\. Women and peace and security +stand-alone +2–3 +1\/2\n/);
  });

  it("lists no heading of an annex, with or without paragraphs", () => {
    const report = assessment();
    const annex = { id: "s3", parent: null, depth: 1, number: null, heading: "Map of Arandia", page: 9, wps: null };
    report.outline.push({ ...annex, paragraphs: [] });
    expect(printed(report, { paint: plain, width: 90 })).not.toContain("Map of Arandia");
  });

  it("paints the shorter of two overlapping pieces of evidence over the longer", () => {
    const text = printed(assessment(), { paint: shown, width: 90 });
    expect(text).toContain("<cyan>Four </><bold+magenta>women</> and 9 men");
    expect(text).toContain("<yellow>14 persons</>");
  });

  it("names the deciding words where there is no colour", () => {
    expect(printed(assessment(), { paint: plain, width: 90 })).toContain("words: “women”, “Four women”");
  });

  it("keeps to the width of the screen", () => {
    for (const width of [60, 80, 110]) {
      const text = printed(assessment(), { paint: plain, width });
      expect(
        Math.max(
          ...stripVTControlCharacters(text)
            .split("\n")
            .map((line) => line.length),
        ),
      ).toBeLessThanOrEqual(width);
    }
  });

  it("shows no paragraph that has neither gender content nor a gap", () => {
    expect(printed(assessment(), { paint: plain, width: 90 })).not.toContain("The present report covers");
  });
});

describe("summary", () => {
  it("gives several reports one line each, with the three indicators", () => {
    const [heads, line] = summary([assessment(), assessment()], plain).split("\n");
    expect(heads).toMatch(
      /^report +date +mission +paragraphs +with content +share +stand-alone +recommendations +gaps$/,
    );
    expect(line).toMatch(/^S\/2031\/911 +2031-04-07 +UNMIA +3 +1 +33\.33 +1 +0 +1$/);
  });
});

describe("json", () => {
  it("is one Assessment for one file, and one a line for several", () => {
    expect(JSON.parse(json({ files: 1, toScreen: true }).assessment(assessment()))).toEqual(assessment());
    const lines = json({ files: 2, toScreen: true }).assessment(assessment());
    expect(lines.trimEnd()).not.toContain("\n");
  });
});

describe("csv", () => {
  const rows = () => csv().assessment(assessment()).split("\r\n");

  it("gives one row a paragraph under a row of names", () => {
    expect(
      csv().begin.startsWith("symbol,date,mission,department,part,paragraph,page,section,gender_content,level"),
    ).toBe(true);
    expect(rows()).toHaveLength(4);
    expect(rows()[1]).toMatch(
      /^S\/2031\/911,2031-04-07,UNMIA,DPO,body,2,1,Women and peace and security,TRUE,specific,TRUE,FALSE,FALSE,TRUE,FALSE/,
    );
  });

  it("quotes commas and quotation marks", () => {
    expect(rows()[2]).toContain('"Shelling in Karsa killed 14 persons, =SUM(A1) being what the log reads."');
  });

  it("lets no text act as a formula in a spreadsheet", () => {
    const dangerous = assessment();
    const [first] = dangerous.paragraphs;
    if (first) first.text = "=HYPERLINK(1)";
    expect(csv().assessment(dangerous).split("\r\n")[0]).toMatch(/,'=HYPERLINK\(1\)$/);
  });
});

describe("md", () => {
  it("puts the deciding words in bold and escapes what Markdown would take for markup", () => {
    const report = assessment();
    const text = "A *draft* on 12 women.";
    const [, second] = report.paragraphs;
    if (second) {
      second.text = text;
      second.coding.evidence = [{ supports: "level", start: 16, end: 21, rule: "test", note: "Made up." }];
    }
    expect(markdown().assessment(report)).toContain("> A \\*draft\\* on 12 **women**.");
  });

  it("lists sections with their counts, and the checks", () => {
    const text = markdown().assessment(assessment());
    expect(text).toContain("| II. Women and peace and security | stand-alone | 1 | 2 |");
    expect(text).toContain("- The report calls for nothing that concerns women. Add a call.");
  });
});
