import { describe, expect, it } from "vitest";
import type { Series, SeriesPoint } from "@gender-lens/model";
import { plain } from "../terminal/paint.ts";
import { chart } from "./chart.ts";
import { seriesCsv } from "./csv.ts";
import { printedSeries } from "./table.ts";

const point = (key: string, pooled: number | null, more: Partial<SeriesPoint> = {}): SeriesPoint => ({
  key,
  method: "codebook-1",
  reports: 30,
  withContent: 29,
  withStandAlone: 12,
  withRecommendations: 9,
  gender: 10,
  paragraphs: 100,
  pooled,
  mean: pooled,
  symbols: ["S/2031/1"],
  ...more,
});

const series: Series = {
  schema: "1",
  by: "year",
  set: "dpo",
  points: [point("2030", 12.5), point("2031", 25)],
  total: point("total", 18.75),
  published: [
    point("2021", 31.83, { method: "dpo-hand-count", paragraphs: null, gender: null, mean: null, symbols: [] }),
  ],
  coverage: {
    start: "2031-01-02",
    end: "2031-12-03",
    missions: [
      { mission: "UNMIA", department: "DPO", reports: 2, holes: [{ start: "2031-04-01", end: "2031-06-30" }] },
      { mission: "UNOAK", department: "DPO", reports: 0, holes: [] },
    ],
  },
  leftOut: [{ path: "in/draft.docx", symbol: null, reason: "a draft: no symbol or no date" }],
  coders: ["0123456789abcdef", "fedcba9876543210"],
};

const printed = printedSeries(series, { paint: plain, width: 100 });

describe("a series on the screen", () => {
  it("says what to do where no report is of DPO's set", () => {
    const none = { ...series, points: [], total: point("total", null, { reports: 0, symbols: [] }) };
    expect(printedSeries(none, { paint: plain, width: 100 })).toContain("--set all counts every issued report");
    expect(printed).not.toContain("--set all");
  });

  it("counts reports as DPO writes it", () => {
    expect(printed).toMatch(/2031 +25\.00 +25\.00 +10 +100 +29 of 30 +12 of 30 +9 of 30/);
  });

  it("keeps DPO's figures out of the table and the chart, and says why", () => {
    const [ours = "", theirs = ""] = printed.split("As published by DPO (dpo-hand-count)");
    expect(ours).not.toContain("31.83");
    expect(theirs).toContain("31.83");
    expect(theirs.replaceAll(/\s+/g, " ")).toContain("not to be subtracted, joined");
  });

  it("names what is missing: missions without a report, and holes between reports", () => {
    expect(printed).toContain("! open then, without a report here: UNOAK");
    expect(printed).toContain("! no report of UNMIA covers 1 April 2031 to 30 June 2031");
  });

  it("names what is not counted and why, and that rows are of two coders", () => {
    expect(printed).toContain("in/draft.docx: a draft: no symbol or no date");
    expect(printed).toContain("Rows by 2 coders");
  });
});

describe("the chart", () => {
  it("draws bars on one scale that ends at a round number", () => {
    const [first = "", second = "", scale = ""] = chart(series.points, plain);
    const length = (line: string) => (line.match(/█/g) ?? []).length;
    expect(length(second)).toBe(33); // 25 of 30 per cent of 40 characters
    expect(length(first)).toBe(16);
    expect(scale).toMatch(/0 +30 per cent$/);
  });

  it("has no bar where there is no share", () => {
    expect(chart([point("2031", null)], plain)[0]).toMatch(/^ {2}2031 +–$/);
  });
});

describe("a series as CSV", () => {
  it("tells points of another method by a column, and leaves empty what was not published", () => {
    expect(seriesCsv(series).split("\r\n").at(-2)).toBe("2021,dpo-hand-count,30,29,12,9,,,31.83,,");
  });
});
