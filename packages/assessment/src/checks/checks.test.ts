import { describe, expect, it } from "vitest";
import { assess } from "../assess.ts";
import { codedReport, paragraph, section } from "../testing/coded-report.ts";

const idsOf = (report: Parameters<typeof assess>[0]) => assess(report).checks.map(({ id }) => id);

describe("no-paragraphs", () => {
  it("is the only thing said of a file without numbered paragraphs", () => {
    expect(idsOf(codedReport([]))).toEqual(["no-paragraphs"]);
  });
});

describe("no-gender-content", () => {
  it("is said where no paragraph of the body has any", () => {
    const annex = paragraph(1, { level: "specific" }, { part: "annex-1" });
    expect(idsOf(codedReport([paragraph(1, {}), annex]))).toContain("no-gender-content");
    expect(idsOf(codedReport([paragraph(1, { level: "related" })]))).not.toContain("no-gender-content");
  });
});

describe("no-stand-alone-section", () => {
  const content = [paragraph(1, { level: "specific", recommendation: true })];

  it("is said where there is none, naming a combined one", () => {
    const [check] = assess(codedReport(content, [section("Gender and youth", "combined")])).checks;
    expect(check?.id).toBe("no-stand-alone-section");
    expect(check?.message).toContain("“Gender and youth”");
  });

  it("is not said where there is one", () => {
    expect(idsOf(codedReport(content, [section("Women and peace and security", "stand-alone")]))).toEqual([]);
  });

  it("reminds of the section of the mission's last report, not of an older one", () => {
    const older = assess(codedReport(content));
    const last = assess(codedReport(content, [section("Empowerment of women", "stand-alone")]));
    older.report.date = "2030-10-01";
    last.report.symbol = "S/2031/12";
    const message = (previous: (typeof last)[]) => assess(codedReport(content), { previous }).checks[0]?.message;
    expect(message([older, last])).toContain("S/2031/12, had one: “Empowerment of women”");
    expect(message([older])).not.toContain("had one");
  });
});

describe("no-gender-recommendation", () => {
  it("is said where the report calls for nothing that concerns women", () => {
    expect(idsOf(codedReport([paragraph(1, { level: "specific" })]))).toContain("no-gender-recommendation");
    expect(idsOf(codedReport([paragraph(1, { level: "specific", recommendation: true })]))).not.toContain(
      "no-gender-recommendation",
    );
  });
});

describe("women-only-as-victims", () => {
  const victims = [1, 2, 3].map((number) => paragraph(number, { level: "specific", pillars: ["protection"] }));

  it("is said where every pillar of the report is protection", () => {
    expect(idsOf(codedReport(victims))).toContain("women-only-as-victims");
  });

  it("is not said where one paragraph shows women taking part, or where there are too few to tell", () => {
    const part = paragraph(4, { level: "specific", pillars: ["participation", "protection"] });
    expect(idsOf(codedReport([...victims, part]))).not.toContain("women-only-as-victims");
    expect(idsOf(codedReport(victims.slice(0, 2)))).not.toContain("women-only-as-victims");
  });
});

describe("number-without-breakdown", () => {
  const text = "Shelling killed 14 persons and injured 33.";
  const evidence = [{ supports: "gap" as const, start: 16, end: 26, rule: "no-sex", note: "No sex is given." }];

  it("names each paragraph of the body with a gap, and its words", () => {
    const report = codedReport([
      paragraph(7, { gap: true, evidence }, { text }),
      paragraph(1, { gap: true }, { part: "annex-1" }),
    ]);
    const gaps = assess(report).checks.filter(({ id }) => id === "number-without-breakdown");
    expect(gaps.map((check) => check.paragraph)).toEqual(["b:7"]);
    expect(gaps[0]?.message).toBe("Paragraph 7 gives a number of persons without a breakdown by sex: “14 persons”.");
  });
});
