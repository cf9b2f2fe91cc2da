import type { Gold } from "@gender-lens/model";
import { describe, expect, it } from "vitest";
import { assessment, nothing } from "../testing/assessment.ts";
import { f1Interval } from "./bootstrap.ts";
import { evaluate } from "./evaluate.ts";
import { cohensKappa } from "./kappa.ts";
import { compared } from "./pairs.ts";
import { plain } from "../terminal/paint.ts";
import { disagreementLines, printed } from "./table.ts";

function gold(changes: Partial<Gold> = {}): Gold {
  return {
    symbol: "S/2031/911",
    date: "2031-04-07",
    title: "Situation in Arandia",
    mission: "UNMIA",
    department: "DPO",
    period: ["2030-12-16", "2031-03-31"],
    standAloneSections: ["Women and peace and security"],
    combinedSections: [],
    paragraphs: [
      { paragraph: 1, ...nothing },
      { paragraph: 2, ...nothing, level: "specific", disaggregated: true, pillars: ["participation"] },
      { paragraph: 3, ...nothing, gap: true },
    ],
    ...changes,
  };
}

const measured = (changes: Partial<Gold>, hidden: string[] = []) =>
  evaluate([compared(gold(changes), assessment())], new Set(hidden));
const find = (evaluation: ReturnType<typeof evaluate>, name: string) =>
  evaluation.measures.find(({ measure }) => measure === name);

describe("evaluate", () => {
  it("finds nothing to say where gold and machine agree", () => {
    const evaluation = measured({});
    expect(evaluation.disagreements).toEqual([]);
    expect(evaluation.exactness.every(({ exact, reports }) => exact === reports)).toBe(true);
    expect(evaluation.kappaLevel).toBe(1);
    expect(evaluation.shares.meanError).toBeCloseTo(0);
    expect(find(evaluation, "gender content")).toMatchObject({ n: 3, tp: 1, fp: 0, fn: 0, f1: 1, f1Interval: [1, 1] });
  });

  it("counts what the machine says too much as false positive, what it misses as false negative", () => {
    const evaluation = measured({
      paragraphs: [
        { paragraph: 1, ...nothing, recommendation: true },
        { paragraph: 2, ...nothing, level: "related", pillars: ["protection"] },
        { paragraph: 3, ...nothing, gap: true },
      ],
    });
    expect(find(evaluation, "recommendation")).toMatchObject({ tp: 0, fn: 1, recall: 0, precision: null, f1: 0 });
    expect(find(evaluation, "level: specific")).toMatchObject({ fp: 1, precision: 0 });
    expect(find(evaluation, "pillars (micro)")).toMatchObject({ n: 12, tp: 0, fp: 1, fn: 1 });
    expect(evaluation.disagreements.map(({ paragraph, measure }) => `${paragraph} ${measure}`)).toEqual([
      "1 recommendation",
      "2 level",
      "2 disaggregated",
      "2 pillars",
    ]);
  });

  it("counts a paragraph that was not read as a miss, and names it", () => {
    const paragraphs = [...gold().paragraphs, { paragraph: 4, ...nothing, level: "specific" as const }];
    const evaluation = measured({ paragraphs });
    expect(find(evaluation, "gender content")).toMatchObject({ n: 4, fn: 1 });
    expect(evaluation.exactness[0]).toMatchObject({ name: "paragraph numbers", exact: 0, reports: 1 });
    expect(evaluation.disagreements).toMatchObject([{ paragraph: 4, measure: "paragraph", machine: "missing" }]);
    expect(printed(evaluation, plain)).toContain("S/2031/911: missing [4], surplus []");
  });

  it("compares mission, period and headings letter by letter", () => {
    const evaluation = measured({ mission: "UNMIB", standAloneSections: [], period: null });
    const wrong = evaluation.exactness.filter(({ exact }) => exact === 0).map(({ name }) => name);
    expect(wrong).toEqual(["mission", "period", "stand-alone headings"]);
    expect(printed(evaluation, plain)).toContain("gold UNMIB, machine UNMIA");
  });

  it("never shows the text of a report that is to stay unread", () => {
    const paragraphs = [{ paragraph: 2, ...nothing }];
    expect(disagreementLines(measured({ paragraphs }).disagreements).join("\n")).toContain("Four women");
    const hidden = measured({ paragraphs }, ["S/2031/911"]);
    expect(JSON.stringify(hidden)).not.toContain("Four women");
    expect(hidden.disagreements.length).toBeGreaterThan(0);
  });
});

describe("Cohen's kappa", () => {
  it("is 1 for full agreement, 0 for chance, and undefined where only one label occurs", () => {
    expect(
      cohensKappa([
        ["a", "a"],
        ["b", "b"],
      ]),
    ).toBe(1);
    expect(
      cohensKappa([
        ["a", "a"],
        ["a", "b"],
        ["b", "a"],
        ["b", "b"],
      ]),
    ).toBe(0);
    expect(cohensKappa([["a", "a"]])).toBeNull();
  });

  it("is that of a worked example of two coders", () => {
    const times = (length: number, pair: [string, string]) => Array.from({ length }, () => pair);
    const agreed = [...times(20, ["yes", "yes"]), ...times(15, ["no", "no"])];
    const units = [...agreed, ...times(5, ["yes", "no"]), ...times(10, ["no", "yes"])];
    expect(cohensKappa(units)).toBeCloseTo(0.4, 10);
  });
});

describe("bootstrap interval", () => {
  const good = { n: 10, tp: 5, fp: 0, fn: 0 };
  const bad = { n: 10, tp: 1, fp: 2, fn: 2 };

  it("resamples reports: one good and one bad report span from one to the other", () => {
    expect(f1Interval([good, bad])).toEqual([1 / 3, 1]);
  });

  it("is the same at every run, and none where nothing was ever found or missed", () => {
    const reports = [good, bad, good, { n: 10, tp: 3, fp: 1, fn: 0 }];
    expect(f1Interval(reports)).toEqual(f1Interval(reports));
    expect(f1Interval([{ n: 4, tp: 0, fp: 0, fn: 0 }])).toBeNull();
  });
});
