import type { MissionQuarter } from "@gender-lens/model";
import { gridOf } from "./quarters.ts";
import { scaleEnd } from "./scale.ts";

export interface HeatPlan {
  width: number;
  height: number;
  /** Width of the names on the left. */
  left: number;
  cellWidth: number;
  cellHeight: number;
  /** Decimals for which a cell has room; null where it has none for any number. */
  decimals: number | null;
  years: { year: string; x: number }[];
  quarters: { name: string; x: number }[];
  rows: { mission: string; y: number }[];
  cells: { cell: MissionQuarter; row: number; column: number; x: number; y: number; depth: number }[];
}

const HEAD = 40;
const ROW = 30;
const LEAST_CELL = 22;
const MOST_CELL = 92;
const LETTER = 7;
/** Between the names and the first cell, in pixels. */
const NAME_GAP = 16;
/** From this width on a share has room in its cell with two decimals ("34.62", "100.00"), in pixels at 13 px type. */
const ROOM_FOR_DECIMALS = 46;
/** From this width on it has room as a whole number ("35", "100"). */
const ROOM_FOR_A_NUMBER = 28;
/** Longest name that is not cut, in letters. */
export const LONGEST_NAME = 24;
/** The deepest shade still carries dark words on light and light words on dark at 4.5 : 1. */
const DEEPEST = 0.5;

/** A row a mission, a column a quarter, deeper the higher the share. */
export function planHeat(all: readonly MissionQuarter[], room: number): HeatPlan {
  const { quarters, rows } = gridOf(all);
  const longest = Math.max(0, ...rows.map(({ mission }) => Math.min(LONGEST_NAME, mission.length)));
  const left = NAME_GAP + longest * LETTER;
  const cellWidth = Math.min(MOST_CELL, Math.max(LEAST_CELL, (room - left) / Math.max(1, quarters.length)));
  const end = scaleEnd(all.map(({ pooled }) => pooled));
  const x = (column: number) => left + column * cellWidth;
  const y = (row: number) => HEAD + row * ROW;
  return {
    width: Math.max(room, x(quarters.length)),
    height: y(rows.length) + 2,
    left,
    cellWidth,
    cellHeight: ROW,
    decimals: cellWidth >= ROOM_FOR_DECIMALS ? 2 : cellWidth >= ROOM_FOR_A_NUMBER ? 0 : null,
    years: quarters.flatMap((quarter, column) => {
      const year = quarter.slice(0, 4);
      return column === 0 || quarters[column - 1]?.slice(0, 4) !== year ? [{ year, x: x(column) }] : [];
    }),
    quarters: quarters.map((quarter, column) => ({ name: quarter.slice(5), x: x(column) })),
    rows: rows.map(({ mission }, row) => ({ mission, y: y(row) })),
    cells: rows.flatMap(({ cells }, row) =>
      cells.flatMap((cell, column) =>
        cell === null
          ? []
          : [{ cell, row, column, x: x(column), y: y(row), depth: ((cell.pooled ?? 0) / end) * DEEPEST }],
      ),
    ),
  };
}
