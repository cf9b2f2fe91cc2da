import type { SeriesPoint } from "@gender-lens/model";
import { scaleEnd, ticksTo } from "./scale.ts";

/** A point on the page; x and y in pixels, y downwards. */
export interface Mark {
  point: SeriesPoint;
  x: number;
  y: number | null;
}

export interface ChartPlan {
  width: number;
  height: number;
  /** Where the scale begins. */
  left: number;
  /** Width of a group. */
  step: number;
  published: Mark[];
  ours: Mark[];
  /** Where the vertical break between the methods stands; null where only one is shown. */
  breakAt: number | null;
  ticks: { value: number; y: number }[];
}

const LEFT = 44;
const TOP = 48;
const BOTTOM = 46;
const GAP = 72;
const HEIGHT = 330;
/** Room for a share and the name of a group under it. */
const LEAST_STEP = 64;

/**
 * Two panels on one scale: DPO's own figures left, ours right, and a break between that no line crosses. As wide as
 * there is room, wider where the groups need it.
 */
export function planChart(ours: readonly SeriesPoint[], published: readonly SeriesPoint[], room: number): ChartPlan {
  const both = ours.length > 0 && published.length > 0;
  const slots = Math.max(1, ours.length + published.length);
  const width = Math.max(room, LEFT + slots * LEAST_STEP + (both ? GAP : 0));
  const step = (width - LEFT - (both ? GAP : 0)) / slots;
  const end = scaleEnd([...ours, ...published].map(({ pooled }) => pooled));
  const y = (value: number) => HEIGHT - BOTTOM - (value / end) * (HEIGHT - BOTTOM - TOP);
  const place = (points: readonly SeriesPoint[], start: number): Mark[] =>
    points.map((point, index) => ({
      point,
      x: start + (index + 0.5) * step,
      y: point.pooled === null ? null : y(point.pooled),
    }));
  const split = LEFT + published.length * step;
  return {
    width,
    height: HEIGHT,
    left: LEFT,
    step,
    published: place(published, LEFT),
    ours: place(ours, split + (both ? GAP : 0)),
    breakAt: both ? split + GAP / 2 : null,
    ticks: ticksTo(end).map((value) => ({ value, y: y(value) })),
  };
}
