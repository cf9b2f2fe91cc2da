import type { SeriesPoint } from "@gender-lens/model";
import { expect, test } from "vitest";
import { trackSearch } from "../search.ts";
import { csvOf, gridOf, linesOf, planChart, scaleEnd } from "./chart.ts";

const point = (key: string, pooled: number | null, method: SeriesPoint["method"] = "codebook-1"): SeriesPoint => ({
  key,
  method,
  reports: 2,
  withContent: 2,
  withStandAlone: 1,
  withRecommendations: 1,
  gender: 3,
  paragraphs: 10,
  pooled,
  mean: pooled,
  symbols: ["S/2031/1", "S/2031/2"],
});
const published = [point("2020", 25.35, "dpo-hand-count"), point("2021", 31.83, "dpo-hand-count")];

test("the two methods stand on either side of the break, on one scale", () => {
  const plan = planChart([point("2021", 31.83)], published);
  const at = plan.breakAt ?? 0;
  expect(plan.published.every(({ x }) => x < at)).toBe(true);
  expect(plan.ours.every(({ x }) => x > at)).toBe(true);
  expect(plan.ours[0]?.y).toBe(plan.published[1]?.y);
});

test("with one method there is no break", () => {
  expect(planChart([point("2031", 20)], []).breakAt).toBeNull();
});

test("a line is interrupted where a share is missing, and one point alone has none", () => {
  const plan = planChart(
    ["a", "b", "c", "d"].map((key, index) => point(key, index === 2 ? null : 20)),
    [],
  );
  expect(linesOf(plan.ours)).toHaveLength(1);
  expect(linesOf(plan.ours)[0]?.split(" ")).toHaveLength(2);
});

test("the scale ends at the next ten", () => {
  expect(scaleEnd(published)).toBe(40);
  expect(scaleEnd([])).toBe(10);
  expect(scaleEnd([point("x", 100)])).toBe(100);
});

test("the heat map has a cell for every mission and quarter, null where no report is", () => {
  const cell = (mission: string, quarter: string) => ({
    mission,
    quarter,
    reports: 1,
    gender: 1,
    paragraphs: 4,
    pooled: 25,
  });
  const grid = gridOf([cell("B", "2031-Q2"), cell("A", "2031-Q1")]);
  expect(grid.quarters).toEqual(["2031-Q1", "2031-Q2"]);
  expect(grid.rows.map(({ mission, cells }) => [mission, cells.map((one) => one?.pooled ?? null)])).toEqual([
    ["A", [25, null]],
    ["B", [null, 25]],
  ]);
});

test("CSV names the method in each row, and SAMPLE where the reports are made", () => {
  expect(csvOf([point("2031", 30)], true)).toBe(
    "archive,key,method,share,gender,paragraphs,reports,section,recommendation,symbols\r\nSAMPLE,2031,codebook-1,30.00,3,10,2,1,1,S/2031/1 S/2031/2\r\n",
  );
});

test("the address drops what it does not know", () => {
  expect(trackSearch({ set: "dpo", by: "quarter", from: "2031-01-01", to: "soon", mission: "" })).toEqual({
    by: "quarter",
    from: "2031-01-01",
  });
});
