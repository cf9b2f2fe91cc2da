import type { SeriesPoint } from "@gender-lens/model";
import { expect, test } from "vitest";
import { trackSearch } from "../search.ts";
import { planChart } from "./chart.ts";
import { csvOf, pointsTable } from "./csv.ts";
import { linesOf, scaleEnd, ticksTo, twoLines } from "./scale.ts";

const ROOM = 880;
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
  const plan = planChart([point("2021", 31.83)], published, ROOM);
  const at = plan.breakAt ?? 0;
  expect(plan.published.every(({ x }) => x < at)).toBe(true);
  expect(plan.ours.every(({ x }) => x > at)).toBe(true);
  expect(plan.ours[0]?.y).toBe(plan.published[1]?.y);
});

test("with one method there is no break", () => {
  expect(planChart([point("2031", 20)], [], ROOM).breakAt).toBeNull();
});

test("a chart is as wide as there is room, and wider where its groups need it", () => {
  const groups = Array.from({ length: 40 }, (_, at) => point(String(at), 20));
  expect(planChart(groups.slice(0, 2), [], 500).width).toBe(500);
  expect(planChart(groups, [], 500).width).toBeGreaterThan(40 * 60);
});

test("a line is interrupted where a share is missing, and one point alone has none", () => {
  const plan = planChart(
    ["a", "b", "c", "d"].map((key, index) => point(key, index === 2 ? null : 20)),
    [],
    ROOM,
  );
  expect(linesOf(plan.ours)).toHaveLength(1);
  expect(linesOf(plan.ours)[0]?.split(" ")).toHaveLength(2);
});

test("the scale ends at the next ten, and its steps reach its end", () => {
  expect(scaleEnd([25.35, 31.83])).toBe(40);
  expect(scaleEnd([])).toBe(10);
  expect(scaleEnd([100, null])).toBe(100);
  for (const end of [10, 20, 40, 100]) expect(ticksTo(end).at(-1)).toBe(end);
});

test("a long name stands on two lines", () => {
  expect(twoLines("No known mission")).toEqual(["No known", "mission"]);
  expect(twoLines("2031-Q2")).toEqual(["2031-Q2"]);
});

test("CSV names the method in each row, SAMPLE where the reports are made, and words where no mission is named", () => {
  expect(csvOf(pointsTable("mission"), [point("none", 30.5)], true)).toBe(
    "\u{FEFF}sample,group,method,share,gender,paragraphs,reports,with_section,with_recommendation,symbols\r\nSAMPLE,No known mission,codebook-1,30.5,3,10,2,1,1,S/2031/1 S/2031/2\r\n",
  );
});

test("the address drops what it does not know", () => {
  expect(trackSearch({ set: "dpo", by: "quarter", from: "2031-01-01", to: "soon", mission: "" })).toEqual({
    by: "quarter",
    from: "2031-01-01",
  });
});
