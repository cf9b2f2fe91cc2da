import type { Publication } from "@gender-lens/model";
import { expect, test } from "vitest";
import { csvOf } from "./csv.ts";

const figures = {
  paragraphs: 40,
  genderContent: 10,
  share: 25,
  specific: 6,
  related: 4,
  disaggregated: 2,
  recommendations: 0,
  gaps: 1,
};
const made: Publication = {
  id: "01900000-0000-7000-8000-000000000001",
  name: "Made up",
  period: { start: "2031-01-01", end: "2031-12-31" },
  set: "all",
  by: "year",
  rule: "every report",
  series: {
    schema: "1",
    by: "year",
    set: "all",
    points: [],
    total: {
      key: "total",
      method: "codebook-1",
      reports: 1,
      withContent: 1,
      withStandAlone: 0,
      withRecommendations: 0,
      gender: 10,
      paragraphs: 40,
      pooled: 25,
      mean: 25,
      symbols: ["S/2031/1"],
    },
    published: [],
    coverage: null,
    leftOut: [],
    coders: ["c1"],
  },
  versions: [
    {
      report: "01900000-0000-7000-8000-000000000002",
      symbol: "S/2031/1",
      title: '=1+1, "said"',
      date: "2031-04-01",
      mission: null,
      sha256: "ab",
      coder: "c1",
      figures,
      machineFigures: figures,
      standAlone: false,
    },
  ],
  reviews: [],
  coders: ["c1"],
  publishedAt: "2031-05-01T00:00:00.000Z",
  publishedBy: { id: "local", name: "This computer" },
  seal: "0".repeat(64),
  sample: true,
};

test("a sample says so first, and no cell is a formula", () => {
  const [head, row] = csvOf(made).split("\r\n");
  expect(head?.startsWith("\u{FEFF}sample,symbol,title")).toBe(true);
  expect(row?.startsWith(`SAMPLE,S/2031/1,"'=1+1, ""said""",2031-04-01,,10,40,25,c1,ab,`)).toBe(true);
});

test("a figure of one's own has no such column", () => {
  expect(csvOf({ ...made, sample: false }).startsWith("\u{FEFF}symbol,")).toBe(true);
});
