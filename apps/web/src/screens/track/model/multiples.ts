import type { MissionQuarter } from "@gender-lens/model";
import { gridOf } from "./quarters.ts";
import { linesOf, scaleEnd } from "./scale.ts";

/** One mission's small chart. */
export interface Panel {
  mission: string;
  /** Its left upper corner, in pixels of the whole drawing. */
  x: number;
  y: number;
  /** The last share, printed beside the name; null where no report has one. */
  last: number | null;
  /** Reports of each quarter, `column` counting quarters from the first. */
  marks: { cell: MissionQuarter; column: number; x: number; y: number }[];
  /** Lines between neighbouring quarters, as `points` of a polyline; one without a share interrupts them. */
  lines: string[];
}

export interface MultiplesPlan {
  width: number;
  height: number;
  panelWidth: number;
  /** Where the plot of every panel begins and ends, from the panel's own corner. */
  plot: { left: number; right: number; top: number; bottom: number };
  /** End of the scale that all of them share, per cent. */
  end: number;
  /** Height above the foot of a plot, from the panel's corner, of a share. */
  yOf: (share: number) => number;
  /** Width of a quarter. */
  step: number;
  quarters: string[];
  panels: Panel[];
}

const LEAST_WIDTH = 188;
const MOST_WIDTH = 404;
const GAP = 20;
const HEIGHT = 142;
const plotted = { left: 34, top: 30, bottom: HEIGHT - 24 };

/** A small chart a mission: the same quarters and the same scale in each, so that they can be compared at a glance. */
export function planMultiples(cells: readonly MissionQuarter[], room: number): MultiplesPlan {
  const { quarters, rows } = gridOf(cells);
  const end = scaleEnd(cells.map(({ pooled }) => pooled));
  const columns = Math.max(1, Math.min(rows.length, Math.floor((room + GAP) / (LEAST_WIDTH + GAP))));
  const panelWidth = Math.min(MOST_WIDTH, (room - GAP * (columns - 1)) / columns);
  const plot = { ...plotted, right: panelWidth - 6 };
  const step = (plot.right - plot.left) / Math.max(1, quarters.length);
  const yOf = (share: number) => plot.bottom - (share / end) * (plot.bottom - plot.top);
  const panels = rows.map(({ mission, cells: row }, at): Panel => {
    const x = (at % columns) * (panelWidth + GAP);
    const y = Math.floor(at / columns) * (HEIGHT + GAP);
    const places = row.map((cell, column) => ({
      cell,
      column,
      x: x + plot.left + (column + 0.5) * step,
      y: cell === null || cell.pooled === null ? null : y + yOf(cell.pooled),
    }));
    const marks = places.flatMap((place) =>
      place.cell === null || place.y === null ? [] : [{ ...place, cell: place.cell, y: place.y }],
    );
    return { mission, x, y, last: marks.at(-1)?.cell.pooled ?? null, marks, lines: linesOf(places) };
  });
  const height = Math.ceil(rows.length / columns) * (HEIGHT + GAP) - GAP;
  return { width: room, height: Math.max(1, height), panelWidth, plot, end, yOf, step, quarters, panels };
}
