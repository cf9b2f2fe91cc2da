import type { MissionQuarter } from "@gender-lens/model";
import { expect, test } from "vitest";
import { planBars } from "./bars.ts";
import { planHeat } from "./heat.ts";
import { planMultiples } from "./multiples.ts";
import { gridOf, quartersOf } from "./quarters.ts";

const cell = (mission: string, quarter: string, pooled: number | null = 25): MissionQuarter => ({
  mission,
  quarter,
  reports: 1,
  gender: 1,
  paragraphs: 4,
  pooled,
  symbols: ["S/2031/1"],
});

test("quarters in which nobody reported keep their place", () => {
  expect(quartersOf([cell("A", "2031-Q2"), cell("B", "2030-Q4")])).toEqual(["2030-Q4", "2031-Q1", "2031-Q2"]);
  expect(quartersOf([])).toEqual([]);
});

test("the grid has a cell for every mission and quarter, null where no report is", () => {
  const grid = gridOf([cell("B", "2031-Q2"), cell("A", "2031-Q1")]);
  expect(grid.rows.map(({ mission, cells }) => [mission, cells.map((one) => one?.pooled ?? null)])).toEqual([
    ["A", [25, null]],
    ["B", [null, 25]],
  ]);
});

test("the same share in the same quarter stands at the same place of every small chart", () => {
  const made = ["A", "B", "C", "D", "E"].flatMap((name) => [cell(name, "2031-Q1", 10), cell(name, "2031-Q3", 38)]);
  const plan = planMultiples(made, 640);
  const places = new Set(
    plan.panels.map(({ x, y, marks }) => marks.map((one) => [(one.x - x).toFixed(3), (one.y - y).toFixed(3)]).join()),
  );
  expect(plan.panels).toHaveLength(5);
  expect(places.size).toBe(1);
  expect(new Set(plan.panels.map(({ y }) => y)).size).toBe(2);
  expect(plan.panels.every(({ x }) => x + plan.panelWidth <= 640)).toBe(true);
});

test("a mission that reported once has a point and no line", () => {
  const [panel] = planMultiples([cell("A", "2031-Q1")], 640).panels;
  expect(panel?.marks).toHaveLength(1);
  expect(panel?.lines).toEqual([]);
});

test("a quarter without a report, or without a share, interrupts the line", () => {
  const quarters = ["2030-Q1", "2030-Q2", "2030-Q4", "2031-Q1", "2031-Q2", "2031-Q3"];
  const [panel] = planMultiples(
    quarters.map((quarter) => cell("A", quarter, quarter === "2031-Q2" ? null : 25)),
    640,
  ).panels;
  // 2030: Q1 and Q2, then nothing in Q3; Q4 and the next Q1, then no share; Q3 alone.
  expect(panel?.lines.map((line) => line.split(" ").length)).toEqual([2, 2]);
  expect(panel?.marks).toHaveLength(5);
});

test("a heat map prints decimals only where there is room, and is deeper the higher the share", () => {
  const many = Array.from({ length: 40 }, (_, at) => cell("A", `${2000 + Math.floor(at / 4)}-Q${(at % 4) + 1}`, at));
  expect(planHeat(many, 640).decimals).toBeNull();
  const few = planHeat(many.slice(0, 4), 640);
  expect(few.decimals).toBe(2);
  expect(few.cells.map(({ depth }) => depth)).toEqual(few.cells.map(({ depth }) => depth).toSorted((a, b) => a - b));
  expect(few.cells.at(-1)?.depth).toBeGreaterThan(0);
});

test("stacked bars make up the whole, bars beside each other start from the foot", () => {
  const bars = [
    { kind: "a", part: 0.25, text: "1" },
    { kind: "b", part: 0.75, text: "3" },
  ];
  const group = { key: "2031", name: "2031", label: "2031", bars };
  const [stack] = planBars([group], 400, true).groups;
  const { base, groups, ticks } = planBars([group], 400, false);
  expect(stack?.bars[1]?.y).toBeCloseTo(ticks.at(-1)?.y ?? 0);
  for (const { y, height } of groups[0]?.bars ?? []) expect(y + height).toBeCloseTo(base);
});
