import type { MissionQuarter } from "@gender-lens/model";
import { useMemo } from "react";
import { texts } from "../../../texts/index.ts";
import { LONGEST_NAME } from "../model/heat.ts";
import { planMultiples, type MultiplesPlan, type Panel } from "../model/multiples.ts";
import { usePoints } from "./points.tsx";

const t = texts.track;

/** Key of the cell of one mission and quarter. */
export const cellKey = ({ mission, quarter }: Pick<MissionQuarter, "mission" | "quarter">): string =>
  `${mission}\n${quarter}`;

/** A mission's name as it is drawn: one that is too long ends in an ellipsis, the whole stands in its title. */
export const cut = (name: string): string =>
  name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;

/** What both drawings of missions by quarter take. */
export interface CellsProps {
  cells: readonly MissionQuarter[];
  /** Key of the cell whose reports are listed (`cellKey`). */
  chosen: string | null;
  onChoose: (key: string) => void;
  /** Room for the drawing, in pixels. */
  width: number;
}

/** A small chart a mission, all on one scale, with the share of all of them together as a dashed line. */
export function MissionMultiples({
  cells,
  together,
  chosen,
  onChoose,
  width,
}: CellsProps & { together: number | null }) {
  const plan = useMemo(() => planMultiples(cells, width), [cells, width]);
  const keys = plan.panels.flatMap(({ marks }) => marks.map(({ cell }) => cellKey(cell)));
  const { onKeyDown, point } = usePoints(keys, chosen, onChoose);
  return (
    <svg
      width={plan.width}
      height={plan.height}
      viewBox={`0 0 ${plan.width} ${plan.height}`}
      role="group"
      aria-label={t.multiples}
      onKeyDown={onKeyDown}
    >
      {plan.panels.map((panel, row) => (
        <g key={panel.mission}>
          <Ground panel={panel} plan={plan} together={together} />
          {panel.lines.map((line) => (
            <polyline key={line} points={line} fill="none" stroke="var(--gl-specific)" strokeWidth={2} />
          ))}
          {panel.marks.map(({ cell, column, x, y }) => {
            const key = cellKey(cell);
            const label = t.pointName(`${cell.mission}, ${cell.quarter}`, cell.pooled, cell.reports);
            return (
              <g key={key} {...point({ key, row, column }, label)}>
                <title>{t.cell(cell.quarter, cell.pooled, cell.gender, cell.paragraphs)}</title>
                <rect
                  data-hit
                  x={x - Math.max(plan.step, 12) / 2}
                  y={panel.y + plan.plot.top}
                  width={Math.max(plan.step, 12)}
                  height={plan.plot.bottom - plan.plot.top}
                  fill="transparent"
                />
                <circle
                  cx={x}
                  cy={y}
                  r={chosen === key ? 6 : 4}
                  fill="var(--gl-specific)"
                  stroke="var(--gl-surface)"
                  strokeWidth={1.5}
                />
              </g>
            );
          })}
        </g>
      ))}
    </svg>
  );
}

/** Name, last share, scale and first and last quarter of one small chart. */
function Ground({ panel, plan, together }: { panel: Panel; plan: MultiplesPlan; together: number | null }) {
  const { plot, end, yOf, quarters } = plan;
  const [left, right] = [panel.x + plot.left, panel.x + plot.right];
  const [first, last] = [quarters[0], quarters.at(-1)];
  const foot = panel.y + plot.bottom + 17;
  const soft = { fontSize: 11, fill: "var(--gl-ink-soft)" };
  return (
    <>
      <text x={panel.x} y={panel.y + 15} fontSize={14} fontWeight={600} fill="var(--gl-ink)">
        <title>{panel.mission}</title>
        {cut(panel.mission)}
      </text>
      <text x={right} y={panel.y + 15} textAnchor="end" fontSize={14} fill="var(--gl-specific-ink)">
        {panel.last?.toFixed(2) ?? "–"}
      </text>
      {[0, end / 2, end].map((value) => (
        <g key={value}>
          <line x1={left} x2={right} y1={panel.y + yOf(value)} y2={panel.y + yOf(value)} stroke="var(--gl-line)" />
          <text x={left - 6} y={panel.y + yOf(value) + 4} textAnchor="end" {...soft}>
            {value}%
          </text>
        </g>
      ))}
      {together === null || together > end ? null : (
        <line
          x1={left}
          x2={right}
          y1={panel.y + yOf(together)}
          y2={panel.y + yOf(together)}
          stroke="var(--gl-ink-soft)"
          strokeDasharray="4 4"
        />
      )}
      {first === last ? (
        <text x={(left + right) / 2} y={foot} textAnchor="middle" {...soft}>
          {first}
        </text>
      ) : (
        <>
          <text x={left} y={foot} {...soft}>
            {first}
          </text>
          <text x={right} y={foot} textAnchor="end" {...soft}>
            {last}
          </text>
        </>
      )}
    </>
  );
}
