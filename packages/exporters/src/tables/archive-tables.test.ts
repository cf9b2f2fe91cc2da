import type { Series, StoredReview } from "@gender-lens/model";
import { describe, expect, test } from "vitest";
import { csvHead, csvLine } from "../csv.ts";
import { sampleTable } from "../sample-mark.ts";
import { reviewsTable } from "./reviews.ts";
import { seriesRows, seriesTable } from "./series.ts";

const person = { id: "local", name: "=cmd|'/c calc'!A1" };
const review: StoredReview = {
  id: "01990000-0000-7000-8000-000000000001",
  report: "01990000-0000-7000-8000-000000000002",
  symbol: "S/2031/101",
  paragraph: "b:12",
  textHash: "0".repeat(64),
  decisions: { level: "specific", gap: false, pillars: ["participation", "protection"] },
  reason: "The women are the topic",
  reviewer: person,
  settles: false,
  state: "applied",
  text: "Women took part.",
  paragraphNow: "b:12",
  blind: false,
  queue: "chosen",
  codebook: "codebook-1",
  sample: null,
  at: "2031-04-07T09:30:00.000Z",
};

const point = (key: string, pooled: number): Series["total"] => ({
  key,
  method: "codebook-1",
  reports: 2,
  withContent: 2,
  withStandAlone: 1,
  withRecommendations: 0,
  gender: 9,
  paragraphs: 80,
  pooled,
  mean: 11.5,
  symbols: ["S/2031/101", "S/2031/102"],
});

describe("reviews as a table", () => {
  test("what the reviewer decided stands in its column, what was left to the machine is empty, and no cell is a formula", () => {
    const names = csvHead(reviewsTable).trim().split(",");
    const cells = csvLine(reviewsTable, review).trim().split(",");
    const cell = (name: string) => cells[names.indexOf(name)];
    expect(cell("level")).toBe("specific");
    expect(cell("pillars")).toBe("participation | protection");
    expect(cell("gap")).toBe("FALSE");
    expect(cell("recommendation")).toBe("");
    expect(cell("reviewer")).toBe("'=cmd|'/c calc'!A1");
  });
});

describe("a series as a table", () => {
  test("has its points, the total, and what was published by another method, each with its method", () => {
    const published = { ...point("2031", 25.35), method: "dpo-hand-count" as const };
    const rows = seriesRows({
      schema: "1",
      by: "year",
      set: "dpo",
      points: [point("2031", 11.25)],
      total: point("total", 11.25),
      published: [published],
      coverage: null,
      leftOut: [],
      coders: [],
    });
    expect(rows.map((row) => csvLine(seriesTable, row).split(",").slice(0, 4).join(" "))).toEqual([
      "year dpo 2031 codebook-1",
      "year dpo total codebook-1",
      "year dpo 2031 dpo-hand-count",
    ]);
  });
});

test("a table of fictional reports says SAMPLE in the name of its sheet and first in every row", () => {
  const table = sampleTable(reviewsTable);
  expect(table.name).toBe("SAMPLE Reviews");
  expect(csvHead(table)).toMatch(/^sample,id,/);
  expect(csvLine(table, review)).toMatch(/^SAMPLE,0199/);
});
