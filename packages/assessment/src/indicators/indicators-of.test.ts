import { Indicators } from "@gender-lens/model";
import { describe, expect, it } from "vitest";
import { assess } from "../assess.ts";
import { codedReport, paragraph } from "../testing/coded-report.ts";
import { indicatorsOf } from "./indicators-of.ts";

const text = "The session was long. The new cabinet has 30 ministers, including 6 women.";
const women = { count: 6, sex: "female", age: "adult", who: "", what: "", start: 66, end: 73 } as const;
const coding = { level: "related", disaggregated: true, people: [women] } as const;
const hitsOf = (report: Parameters<typeof indicatorsOf>[0], id = "ministers") =>
  indicatorsOf(report).indicators.find((finding) => finding.id === id)?.hits ?? [];

describe("core WPS indicators of a report", () => {
  it("are listed in full, with sentence, place and number where the report speaks to one", () => {
    const report = codedReport([paragraph(4, { ...coding, people: [women] }, { text })]);
    expect(Indicators.parse(indicatorsOf(report)).indicators.map(({ number }) => number)).toHaveLength(15);
    expect(hitsOf(report)).toEqual([
      {
        paragraph: "b:4",
        page: 1,
        start: 22,
        end: text.length,
        sentence: text.slice(22),
        values: [{ value: 6, unit: "number", sex: "female", start: 66, end: 73 }],
      },
    ]);
  });

  it("are the same from an assessment as from the coded report", () => {
    const report = codedReport([paragraph(4, { ...coding, people: [women] }, { text })]);
    expect(indicatorsOf(assess(report))).toEqual(indicatorsOf(report));
  });

  it("need the number of women that the coding found", () => {
    expect(hitsOf(codedReport([paragraph(4, { level: "related" }, { text })]))).toEqual([]);
  });

  it("are sought in the body only", () => {
    expect(hitsOf(codedReport([paragraph(4, { ...coding, people: [women] }, { text, part: "annex-1" })]))).toEqual([]);
  });

  it("are not spoken to by a call for action", () => {
    const call = { supports: "recommendation", start: 22, end: 30, rule: "must", note: "A call." } as const;
    const called = paragraph(4, { ...coding, people: [women], evidence: [call] }, { text });
    expect(hitsOf(codedReport([called]))).toEqual([]);
  });

  it("on projects are spoken to where the sentence is about women, not where it mentions them", () => {
    const project = "Three of the nine quick-impact projects targeted gender equality.";
    const topic = { supports: "level", start: 49, end: 64, rule: "topic", note: "The topic." } as const;
    const of = (level: "specific" | "related") =>
      hitsOf(codedReport([paragraph(4, { level, evidence: [topic] }, { text: project })]), "quick-impact-projects");
    expect(of("specific").map(({ values }) => values.map(({ value }) => value))).toEqual([[3]]);
    expect(of("related")).toEqual([]);
  });

  it("on the mission's own work need the mission named, in the sentence or before it", () => {
    const patrols = "In March, 40 mixed patrols went out.";
    const of = (words: string) =>
      hitsOf(codedReport([paragraph(4, { level: "specific" }, { text: words })]), "military-operations");
    expect(of(patrols)).toEqual([]);
    expect(of(`UNMISS kept its posts. ${patrols}`).map(({ values }) => values[0]?.value)).toEqual([40]);
  });
});
