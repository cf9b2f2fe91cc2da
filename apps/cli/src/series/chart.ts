import type { SeriesPoint } from "@gender-lens/model";
import type { Paint } from "../terminal/paint.ts";
import { percent } from "./words.ts";

/** Width of the longest bar, in characters. */
const BAR = 40;
/** Eighths of a character, so that a bar is exact to a fifth of a point or so. */
const EIGHTHS = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];
/** The scale ends at a round number of per cent at or above the largest value. */
const SCALE_STEP = 10;

function bar(value: number, scale: number): string {
  const eighths = Math.round((value / scale) * BAR * EIGHTHS.length);
  return "█".repeat(Math.floor(eighths / EIGHTHS.length)) + (EIGHTHS[eighths % EIGHTHS.length] ?? "");
}

/** The pooled shares as bars, one a point, on one scale; points of one method only. */
export function chart(points: readonly SeriesPoint[], paint: Paint): string[] {
  const largest = Math.max(0, ...points.map(({ pooled }) => pooled ?? 0));
  const scale = Math.max(SCALE_STEP, Math.ceil(largest / SCALE_STEP) * SCALE_STEP);
  const width = Math.max(...points.map(({ key }) => key.length));
  const bars = points.map(
    ({ key, pooled }) =>
      `  ${key.padEnd(width)}  ${paint("magenta", bar(pooled ?? 0, scale).padEnd(BAR))}  ${percent(pooled)}`,
  );
  return [...bars, paint("dim", `  ${" ".repeat(width)}  0${`${scale} per cent`.padStart(BAR - 1)}`)];
}
