import { useMemo } from "react";
import { texts } from "../../../texts/index.ts";
import { planHeat } from "../model/heat.ts";
import { cellKey, cut, type CellsProps } from "./mission-multiples.tsx";
import { usePoints } from "./points.tsx";

const t = texts.track;

/** A row a mission, a column a quarter; the number in each cell where there is room, and a deeper shade the higher it is. */
export function HeatMap({ cells, chosen, onChoose, width }: CellsProps) {
  const plan = useMemo(() => planHeat(cells, width), [cells, width]);
  const { cellWidth, cellHeight, decimals } = plan;
  const keys = plan.cells.map(({ cell }) => cellKey(cell));
  const { onKeyDown, point } = usePoints(keys, chosen, onChoose);
  const soft = { fontSize: 12, fill: "var(--gl-ink-soft)" };
  return (
    <svg
      width={plan.width}
      height={plan.height}
      viewBox={`0 0 ${plan.width} ${plan.height}`}
      role="group"
      aria-label={t.heat}
      onKeyDown={onKeyDown}
    >
      {plan.years.map(({ year, x }) => (
        <g key={year}>
          <line x1={x} x2={x} y1={4} y2={plan.height} stroke="var(--gl-line)" />
          <text x={x + 4} y={14} fontSize={12} fontWeight={600} fill="var(--gl-ink)">
            {year}
          </text>
        </g>
      ))}
      {plan.quarters.map(({ name, x }) => (
        <text key={x} x={x + cellWidth / 2} y={32} textAnchor="middle" {...soft}>
          {name}
        </text>
      ))}
      {plan.rows.map(({ mission, y }) => (
        <g key={mission}>
          <line x1={0} x2={plan.width} y1={y} y2={y} stroke="var(--gl-line)" />
          <text x={0} y={y + cellHeight / 2 + 5} fontSize={13} fill="var(--gl-ink)">
            <title>{mission}</title>
            {cut(mission)}
          </text>
        </g>
      ))}
      {plan.cells.map(({ cell, row, column, x, y, depth }) => {
        const key = cellKey(cell);
        const label = t.pointName(`${cell.mission}, ${cell.quarter}`, cell.pooled, cell.reports);
        return (
          <g key={key} {...point({ key, row, column }, label)}>
            <title>{t.cell(cell.quarter, cell.pooled, cell.gender, cell.paragraphs)}</title>
            <rect
              x={x + 1}
              y={y + 1}
              width={cellWidth - 2}
              height={cellHeight - 2}
              rx={3}
              fill="var(--gl-specific)"
              fillOpacity={0.06 + depth}
            />
            <rect
              data-hit
              x={x + 2}
              y={y + 2}
              width={cellWidth - 4}
              height={cellHeight - 4}
              rx={3}
              fill="transparent"
            />
          </g>
        );
      })}
      {/* Outside of the points: what they are called is their whole sentence. */}
      {decimals === null
        ? null
        : plan.cells.map(({ cell, x, y }) => (
            <text
              key={cellKey(cell)}
              x={x + cellWidth / 2}
              y={y + cellHeight / 2 + 5}
              textAnchor="middle"
              fontSize={13}
              fill="var(--gl-ink)"
              pointerEvents="none"
            >
              {cell.pooled?.toFixed(decimals) ?? "–"}
            </text>
          ))}
    </svg>
  );
}
