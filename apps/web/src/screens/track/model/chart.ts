import type { MissionQuarter, SeriesPoint } from "@gender-lens/model";

/** A point on the page; x and y in the chart's own units, y downwards. */
export interface Mark {
  point: SeriesPoint;
  x: number;
  y: number | null;
}

export interface ChartPlan {
  width: number;
  height: number;
  published: Mark[];
  ours: Mark[];
  /** Where the vertical break between the methods stands; null where only one is shown. */
  breakAt: number | null;
  ticks: { value: number; y: number }[];
}

const LEFT = 44;
const TOP = 40;
const BOTTOM = 34;
const GAP = 72;
const HEIGHT = 320;
const LEAST_STEP = 84;
const WIDTH = 880;

/** The end of the scale, per cent: the next ten above the highest share, at least 10 and at most 100. */
export function scaleEnd(points: readonly SeriesPoint[]): number {
  const highest = Math.max(0, ...points.map(({ pooled }) => pooled ?? 0));
  return Math.min(100, Math.max(10, Math.ceil((highest + 1) / 10) * 10));
}

/** Two panels on one scale: DPO's own figures left, ours right, and a break between that no line crosses. */
export function planChart(ours: readonly SeriesPoint[], published: readonly SeriesPoint[]): ChartPlan {
  const both = ours.length > 0 && published.length > 0;
  const slots = Math.max(1, ours.length + published.length);
  const width = Math.max(WIDTH, LEFT + slots * LEAST_STEP + (both ? GAP : 0));
  const step = (width - LEFT - (both ? GAP : 0)) / slots;
  const end = scaleEnd([...ours, ...published]);
  const y = (value: number) => HEIGHT - BOTTOM - (value / end) * (HEIGHT - BOTTOM - TOP);
  const place = (points: readonly SeriesPoint[], start: number): Mark[] =>
    points.map((point, index) => ({
      point,
      x: start + (index + 0.5) * step,
      y: point.pooled === null ? null : y(point.pooled),
    }));
  const split = LEFT + published.length * step;
  const tick = end > 50 ? 20 : end > 20 ? 10 : 5;
  return {
    width,
    height: HEIGHT,
    published: place(published, LEFT),
    ours: place(ours, split + (both ? GAP : 0)),
    breakAt: both ? split + GAP / 2 : null,
    ticks: Array.from({ length: Math.floor(end / tick) + 1 }, (_, index) => ({
      value: index * tick,
      y: y(index * tick),
    })),
  };
}

/** Lines between neighbours of one method; a group without a share interrupts them. */
export function linesOf(marks: readonly Mark[]): string[] {
  const runs: string[][] = [[]];
  for (const { x, y } of marks) {
    if (y === null) runs.push([]);
    else runs.at(-1)?.push(`${x.toFixed(1)},${y.toFixed(1)}`);
  }
  return runs.filter((run) => run.length > 1).map((run) => run.join(" "));
}

/** The heat map's rows and columns, sorted; a cell is null where no report is there. */
export function gridOf(cells: readonly MissionQuarter[]): {
  quarters: string[];
  rows: { mission: string; cells: (MissionQuarter | null)[] }[];
} {
  const quarters = [...new Set(cells.map(({ quarter }) => quarter))].toSorted();
  const missions = [...new Set(cells.map(({ mission }) => mission))].toSorted();
  const at = new Map(cells.map((cell) => [`${cell.mission}\n${cell.quarter}`, cell]));
  return {
    quarters,
    rows: missions.map((mission) => ({
      mission,
      cells: quarters.map((quarter) => at.get(`${mission}\n${quarter}`) ?? null),
    })),
  };
}

const quoted = (value: string): string => (/[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);

/** The points as CSV, the method in each row; made reports carry SAMPLE in the first column. */
export function csvOf(points: readonly SeriesPoint[], sample: boolean): string {
  const head = ["key", "method", "share", "gender", "paragraphs", "reports", "section", "recommendation", "symbols"];
  const rows = points.map((point) => [
    point.key,
    point.method,
    point.pooled?.toFixed(2) ?? "",
    ...[point.gender, point.paragraphs, point.reports, point.withStandAlone, point.withRecommendations].map((count) =>
      count === null ? "" : String(count),
    ),
    point.symbols.join(" "),
  ]);
  const all = [head, ...rows].map((row, index) => (sample ? [index === 0 ? "archive" : "SAMPLE", ...row] : row));
  return all.map((row) => row.map(quoted).join(",")).join("\r\n") + "\r\n";
}
