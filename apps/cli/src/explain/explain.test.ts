import type { Report } from "@gender-lens/model";
import { describe, expect, it } from "vitest";
import { UsageError } from "../exit-codes.ts";
import { plain } from "../terminal/paint.ts";
import { assessment } from "../testing/assessment.ts";
import { explained } from "./paragraph.ts";
import { printedExplanation } from "./table.ts";

const text =
  "The fair drew 300 traders (90 women) and 40 pupils. Prices rose. I urge the organizers to invite more women.";

function report(): Report {
  const { report: masthead, outline } = assessment();
  const [first, ...more] = outline.map((entry) => ({ ...entry, part: "body" }));
  const sections = first ? [first, ...more.map((section) => ({ ...section, parent: first.id }))] : [];
  const one = { id: "b:7", part: "body", number: 7, page: 3, section: "s2", text, textHash: "0".repeat(16) };
  const annexed = { ...one, id: "a2:7", part: "annex-2", section: null };
  return { masthead, sections, paragraphs: [one, annexed], warnings: [] };
}

const lines = (wanted = { paragraph: "7" }) =>
  printedExplanation(explained(report(), wanted), { paint: plain, width: 400 }).split("\n");

describe("an explanation for the screen", () => {
  it("begins with place, decisions, headings and confidence", () => {
    const [head, headings, sure] = lines();
    expect(head).toMatch(/^paragraph 7, page 3: specific, disaggregated, gap, recommendation/);
    expect(headings).toBe("Introduction › Women and peace and security");
    expect(sure).toMatch(/^sure of level 0\.\d\d, disaggregated /);
    expect(sure).not.toContain("1.00"); // 0.995 is not certain
  });

  it("says of each sentence what it makes of the paragraph", () => {
    expect(lines().filter((line) => line.startsWith("Sentence"))).toEqual([
      "Sentence 1: related",
      "Sentence 2: no mention",
      "Sentence 3: specific",
    ]);
  });

  it("names the rule that settled a mention, and what the others found", () => {
    const at = lines().findIndex((line) => line.includes("• “women”: in passing"));
    expect(lines()[at]).toContain("[level.bracket]");
    expect(lines()[at + 1]).toMatch(/^ +not: .*Is not a health service\./);
  });

  it("tells of each number of persons whether it is a gap, and why", () => {
    const figures = lines().filter((line) => line.includes("# "));
    expect(figures.map((line) => line.replace(/^.*→ (\w+ ?\w*):.*$/, "$1"))).toEqual([
      "no gap",
      "disaggregated",
      "gap",
    ]);
    expect(figures[2]).toContain("“40 pupils”: 40 pupils, no sex of its own → gap: ");
  });

  it("tells what a call concerns", () => {
    expect(lines().find((line) => line.includes("“I urge”"))).toContain("concerns “women”: a gender recommendation");
  });

  it("is of the annex that is asked for", () => {
    expect(
      printedExplanation(explained(report(), { paragraph: "7", annex: "2" }), { paint: plain, width: 400 }),
    ).toMatch(/^annex 2, paragraph 7/);
  });
});

describe("a paragraph that is not there", () => {
  it("is a fault of the command line that says which are", () => {
    expect(() => explained(report(), { paragraph: "9" })).toThrow(UsageError);
    expect(() => explained(report(), { paragraph: "9" })).toThrow(
      "the body has no paragraph 9: its paragraphs are 7 to 7",
    );
    expect(() => explained(report(), { paragraph: "1", annex: "5" })).toThrow("annex 5 has no numbered paragraph");
  });
});
