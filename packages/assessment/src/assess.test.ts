import { Assessment, type CodedReport } from "@gender-lens/model";
import { describe, expect, it } from "vitest";
import { assess } from "./assess.ts";
import { codedReport, paragraph, section } from "./testing/coded-report.ts";

/** The same value with the keys of every object in reverse. */
function reversed<T>(value: T): T {
  const turn = (_key: string, item: unknown) =>
    item !== null && typeof item === "object" && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).toReversed())
      : item;
  return JSON.parse(JSON.stringify(value, turn));
}

const report: CodedReport = codedReport(
  [
    paragraph(
      1,
      {
        level: "specific",
        disaggregated: true,
        evidence: [{ supports: "level", start: 0, end: 5, rule: "subject", note: "Women are who acted." }],
        people: [{ count: 12, sex: "female", age: "adult", who: "women", what: "elected", start: 0, end: 8 }],
      },
      { text: "Twelve women were elected to the assembly." },
    ),
  ],
  [section("Women and peace and security", "stand-alone"), section("Women", "stand-alone", "annex-1")],
);

describe("assess", () => {
  it("gives the keys in the order of the contract whatever the order of the input", () => {
    const assessment = assess(reversed(report));
    expect(JSON.stringify(assessment)).toBe(JSON.stringify(assess(report)));
    expect(Object.keys(assessment)).toEqual(Object.keys(Assessment.shape));
    expect(Object.keys(assessment.paragraphs[0]?.coding.people[0] ?? {})[0]).toBe("count");
    expect(Object.keys(assessment.outline[0] ?? {}).at(-1)).toBe("paragraphs");
  });

  it("fits the schema and names the coder", () => {
    const assessment = assess(report);
    expect(Assessment.parse(assessment)).toEqual(assessment);
    expect(assessment.coder.id).toMatch(/^[0-9a-f]{16}$/);
  });

  it("marks no heading of an annex as a section on women", () => {
    expect(assess(report).outline.map(({ wps }) => wps)).toEqual(["stand-alone", null]);
  });

  it("refuses a coding that is none of the codebook's", () => {
    const broken = JSON.parse(JSON.stringify(report).replace('"specific"', '"central"'));
    expect(() => assess(broken)).toThrow("level");
  });
});
