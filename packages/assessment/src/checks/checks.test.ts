import type { CodedParagraph } from "@gender-lens/model";
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
});

describe("stand-alone-section-dropped", () => {
  const content = [paragraph(1, { level: "specific", recommendation: true })];
  const older = assess(codedReport(content));
  const last = assess(codedReport(content, [section("Empowerment of women", "stand-alone")]));
  older.report.date = "2030-10-01";
  last.report.symbol = "S/2031/12";
  const checksAfter = (previous: (typeof last)[], sections = [section("Gender and youth", "combined")]) =>
    assess(codedReport(content, sections), { previous }).checks;

  it("names the section that the mission's last report had, and takes the place of the general finding", () => {
    const checks = checksAfter([older, last]);
    expect(checks.map(({ id }) => id)).toEqual(["stand-alone-section-dropped"]);
    expect(checks[0]?.message).toContain("S/2031/12, had a section of its own, “Empowerment of women”");
  });

  it("is not said where only an older report had one, or where this report has one", () => {
    older.report.date = "2031-05-01";
    expect(checksAfter([older, last]).map(({ id }) => id)).toEqual(["no-stand-alone-section"]);
    older.report.date = "2030-10-01";
    expect(checksAfter([last], [section("Women and peace and security", "stand-alone")])).toEqual([]);
  });

  it("is not said of a report that nobody can look up", () => {
    const draft = { ...last, report: { ...last.report, symbol: null } };
    expect(checksAfter([draft]).map(({ id }) => id)).toEqual(["no-stand-alone-section"]);
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

describe("women-only-with-children", () => {
  const idsOfTexts = (...texts: string[]) =>
    idsOf(
      codedReport(texts.map((text, at) => paragraph(at + 1, { level: "related", recommendation: true }, { text }))),
    );
  const pair = "Food reached 300 women and children.";
  const other = "Most of the displaced are children and women.";

  it("is said where every mention of women names children in the same breath", () => {
    expect(idsOfTexts(pair, other)).toContain("women-only-with-children");
  });

  it("is not said where women are named by themselves, or but once", () => {
    expect(idsOfTexts(pair, other, "Women traded across the line.")).not.toContain("women-only-with-children");
    expect(idsOfTexts(pair)).not.toContain("women-only-with-children");
  });

  it("takes the name of a body for no mention of women", () => {
    expect(idsOfTexts(pair, other, "UN-Women opened an office.")).toContain("women-only-with-children");
  });
});

describe("component-without-gender", () => {
  const under = (numbers: readonly number[], coding = {}, text = "The courts sat.") =>
    numbers.map((number) => ({ ...paragraph(number, coding, { text }), section: "Human rights" }));
  const said = (...paragraphs: CodedParagraph[]) =>
    assess(codedReport(paragraphs, [section("Human rights", null)])).checks.filter(
      ({ id }) => id === "component-without-gender",
    );

  it("is said of a component's section without gender content, with the data asked for", () => {
    const [check, ...more] = said(...under([1, 2, 3]));
    expect(check?.message).toBe("Human rights: 3 paragraphs stand under “Human rights”, none with gender content.");
    expect(check?.suggestion).toContain("violations that affect women and girls");
    expect(more).toEqual([]);
  });

  it("is not said where one paragraph of the section has gender content, or where there are too few", () => {
    expect(said(...under([1, 2]), ...under([3], { level: "related" }))).toEqual([]);
    expect(said(...under([1, 2]))).toEqual([]);
  });

  it("goes by words where no heading tells", () => {
    const texts = [1, 2, 3].map((number) => paragraph(number, {}, { text: "Some 40 ex-combatants were disarmed." }));
    expect(said(...texts).map(({ message }) => message)).toEqual([
      "Disarmament, demobilization and reintegration: 3 paragraphs speak of it, none with gender content.",
    ]);
  });

  it("counts what stands under a sub-heading", () => {
    const child = { ...section("Judiciary", null), parent: "Human rights" };
    const inChild = [1, 2, 3].map((number) => ({
      ...paragraph(number, {}, { text: "The courts sat." }),
      section: "Judiciary",
    }));
    const { checks } = assess(codedReport(inChild, [section("Human rights", null), child]));
    expect(checks.map(({ id }) => id)).toContain("component-without-gender");
  });
});

describe("number-without-breakdown", () => {
  const text = "Shelling killed 14 persons and injured 33.";
  const evidence = [{ supports: "gap" as const, start: 16, end: 26, rule: "no-sex", note: "No sex is given." }];

  const people = [
    { count: 14, sex: "unknown", age: "unknown", who: "persons", what: "killed", start: 16, end: 26 } as const,
  ];

  it("names each figure of the body that has none, and asks for that figure", () => {
    const report = codedReport([
      paragraph(7, { gap: true, evidence, people }, { text }),
      paragraph(1, { gap: true, evidence }, { text, part: "annex-1" }),
    ]);
    const gaps = assess(report).checks.filter(({ id }) => id === "number-without-breakdown");
    expect(gaps).toEqual([
      {
        id: "number-without-breakdown",
        severity: "advice",
        paragraph: "b:7",
        message: "Paragraph 7: no breakdown by sex of “14 persons”.",
        suggestion: "Give the sex of the 14 persons killed: women, men, girls, boys.",
      },
    ]);
  });

  it("asks in general words where the coding does not know the figure", () => {
    const { checks } = assess(codedReport([paragraph(7, { gap: true, evidence }, { text })]));
    const gap = checks.find(({ id }) => id === "number-without-breakdown");
    expect(gap?.suggestion).toBe("Say how many were women and girls, men and boys.");
  });
});
