import { useState, type KeyboardEvent } from "react";
import classes from "./chart.module.css";

/** Where a point stands among the others, for the arrow keys. */
export interface Place {
  key: string;
  row: number;
  column: number;
}

const placeOf = ({ dataset }: SVGGElement) => ({ row: Number(dataset["row"]), column: Number(dataset["column"]) });

/** The point that an arrow leads to: the next one of the row, or the nearest one of the next row that has any. */
function nextOf(all: readonly SVGGElement[], from: SVGGElement, key: string): SVGGElement | undefined {
  const at = all.indexOf(from);
  if (key === "ArrowRight") return all[at + 1];
  if (key === "ArrowLeft") return all[at - 1];
  if (key === "Home") return all[0];
  if (key === "End") return all.at(-1);
  const way = key === "ArrowDown" ? 1 : key === "ArrowUp" ? -1 : 0;
  if (way === 0) return undefined;
  const here = placeOf(from);
  const far = (one: SVGGElement) => {
    const { row, column } = placeOf(one);
    return (row - here.row) * way * 10_000 + Math.abs(column - here.column);
  };
  const beyond = all.filter((one) => (placeOf(one).row - here.row) * way > 0);
  return beyond.toSorted((a, b) => far(a) - far(b))[0];
}

/** Points of one drawing, `keys` in their order: one stop of the Tab key, from which the arrow keys go on; Enter, Space or a click chooses. */
export function usePoints(keys: readonly string[], chosen: string | null, onChoose: (key: string) => void) {
  const [held, setHeld] = useState<string | null>(null);
  const stop = held !== null && keys.includes(held) ? held : keys[0];
  return {
    onKeyDown(event: KeyboardEvent<SVGSVGElement>): void {
      const all = [...event.currentTarget.querySelectorAll<SVGGElement>("[data-point]")];
      const from = all.find((one) => one === document.activeElement);
      if (!from || event.altKey || event.ctrlKey || event.metaKey) return;
      const next = nextOf(all, from, event.key);
      if (next) next.focus();
      if (next || event.key.startsWith("Arrow")) event.preventDefault();
    },
    /** What makes a `<g>` a point. */
    point: ({ key, row, column }: Place, label: string) => ({
      className: classes.point ?? "",
      role: "button",
      "data-point": key,
      "data-row": row,
      "data-column": column,
      tabIndex: key === stop ? 0 : -1,
      "aria-pressed": chosen === key,
      "aria-label": label,
      onFocus: () => setHeld(key),
      onClick: () => onChoose(key),
      onKeyDown: (event: KeyboardEvent<SVGGElement>) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        onChoose(key);
      },
    }),
  };
}

/** Text lines under each other, the first at `y`. */
export function Lines({ lines, x, y }: { lines: readonly string[]; x: number; y: number }) {
  return (
    <text x={x} y={y} textAnchor="middle" fontSize={13} fill="var(--gl-ink-soft)">
      {lines.map((line, at) => (
        <tspan key={line} x={x} dy={at === 0 ? 0 : 15}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
