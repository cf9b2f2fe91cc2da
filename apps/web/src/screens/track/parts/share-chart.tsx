import type { Series, SeriesPoint } from "@gender-lens/model";
import { useMemo } from "react";
import { groupName } from "../../../shared/group-name.ts";
import { texts } from "../../../texts/index.ts";
import { planChart, type ChartPlan, type Mark } from "../model/chart.ts";
import { linesOf, twoLines } from "../model/scale.ts";
import { Lines, usePoints } from "./points.tsx";

const t = texts.track;
/** Widest place to click at. */
const MOST_HIT = 84;

/** Shares of both methods, apart. Arrow keys go over our points; Enter or a click opens the reports behind one. */
export function ShareChart({
  points,
  published,
  by,
  chosen,
  onChoose,
  width,
}: {
  points: readonly SeriesPoint[];
  published: readonly SeriesPoint[];
  by: Series["by"];
  chosen: string | null;
  onChoose: (key: string) => void;
  width: number;
}) {
  const plan = useMemo(() => planChart(points, published, width), [points, published, width]);
  const keys = points.map(({ key }) => key);
  const hit = Math.min(MOST_HIT, plan.step - 4);
  const { onKeyDown, point } = usePoints(keys, chosen, onChoose);
  return (
    <svg
      width={plan.width}
      height={plan.height}
      viewBox={`0 0 ${plan.width} ${plan.height}`}
      role="group"
      aria-label={t.chart}
      onKeyDown={onKeyDown}
    >
      <Ground plan={plan} />
      {plan.published.map((mark) => (
        <g key={`dpo-${mark.point.key}`}>
          {mark.y === null ? null : (
            <rect
              x={mark.x - 6}
              y={mark.y - 6}
              width={12}
              height={12}
              transform={`rotate(45 ${mark.x} ${mark.y})`}
              fill="var(--gl-surface)"
              stroke="var(--gl-disaggregated)"
              strokeWidth={2.5}
            />
          )}
          <Labels mark={mark} name={mark.point.key} base={plan.height} />
        </g>
      ))}
      {/* Between missions there is no line: one does not follow the other. */}
      {(by === "mission" ? [] : linesOf(plan.ours)).map((line) => (
        <polyline key={line} points={line} fill="none" stroke="var(--gl-specific)" strokeWidth={2.5} />
      ))}
      {plan.ours.map((mark, column) => {
        const { key, pooled, reports } = mark.point;
        const name = groupName(key, by);
        return (
          <g key={key} {...point({ key, row: 0, column }, t.pointName(name, pooled, reports))}>
            <rect
              data-hit
              x={mark.x - hit / 2}
              y={24}
              width={hit}
              height={plan.height - 28}
              rx={6}
              fill="transparent"
            />
            {mark.y === null ? null : (
              <circle
                cx={mark.x}
                cy={mark.y}
                r={chosen === key ? 9 : 6.5}
                fill="var(--gl-specific)"
                stroke="var(--gl-surface)"
                strokeWidth={2}
              />
            )}
          </g>
        );
      })}
      {/* Outside of the points: what they are called is their whole sentence. */}
      {plan.ours.map((mark) => (
        <g key={mark.point.key} pointerEvents="none">
          <Labels mark={mark} name={groupName(mark.point.key, by)} base={plan.height} />
        </g>
      ))}
    </svg>
  );
}

/** The scale, and the break between the methods. */
function Ground({ plan: { ticks, width, height, left, breakAt } }: { plan: ChartPlan }) {
  return (
    <>
      {ticks.map(({ value, y }) => (
        <g key={value}>
          <line x1={left} x2={width} y1={y} y2={y} stroke="var(--gl-line)" />
          <text x={left - 8} y={y + 4} textAnchor="end" fontSize={12} fill="var(--gl-ink-soft)">
            {value}%
          </text>
        </g>
      ))}
      {breakAt === null ? null : (
        <g>
          <line
            x1={breakAt}
            x2={breakAt}
            y1={6}
            y2={height - 6}
            stroke="var(--gl-ink-soft)"
            strokeWidth={2}
            strokeDasharray="3 5"
          />
          <text x={breakAt - 10} y={16} textAnchor="end" fontSize={13} fill="var(--gl-disaggregated-ink)">
            {t.publishedShort}
          </text>
          <text x={breakAt + 10} y={16} fontSize={13} fill="var(--gl-specific-ink)">
            {t.oursShort}
          </text>
        </g>
      )}
    </>
  );
}

function Labels({ mark: { point, x, y }, name, base }: { mark: Mark; name: string; base: number }) {
  return (
    <>
      <text x={x} y={(y ?? base - 56) - 14} textAnchor="middle" fontSize={14} fontWeight={600} fill="var(--gl-ink)">
        {point.pooled?.toFixed(2) ?? "–"}
      </text>
      <Lines lines={twoLines(name)} x={x} y={base - 26} />
    </>
  );
}
