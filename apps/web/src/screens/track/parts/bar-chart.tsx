import { useId, useMemo } from "react";
import { planBars, type BarGroup } from "../model/bars.ts";
import { twoLines } from "../model/scale.ts";
import { Lines, usePoints } from "./points.tsx";

/** How the bars of a kind look, and what they are called. Every second one is hatched, for eyes that see no colours. */
export interface Kind {
  key: string;
  name: string;
  fill: string;
}

/** Parts of a hundred by group, beside each other or stacked to a whole; each group opens its reports. */
export function BarChart({
  label,
  kinds,
  groups,
  stacked = false,
  chosen,
  onChoose,
  width,
}: {
  label: string;
  kinds: readonly Kind[];
  groups: readonly BarGroup[];
  stacked?: boolean;
  chosen: string | null;
  onChoose: (key: string) => void;
  width: number;
}) {
  const id = useId().replaceAll(/\W/g, "");
  const plan = useMemo(() => planBars(groups, width, stacked), [groups, width, stacked]);
  const keys = groups.map(({ key }) => key);
  const { onKeyDown, point } = usePoints(keys, chosen, onChoose);
  const fills = new Map(kinds.map(({ key, fill }, at) => [key, at % 2 === 0 ? fill : `url(#${id}-${key})`]));
  return (
    <svg
      width={plan.width}
      height={plan.height}
      viewBox={`0 0 ${plan.width} ${plan.height}`}
      role="group"
      aria-label={label}
      onKeyDown={onKeyDown}
    >
      <defs>
        {kinds.map(({ key, fill }) => (
          <pattern
            key={key}
            id={`${id}-${key}`}
            width={6}
            height={6}
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width={6} height={6} fill={fill} />
            <rect width={2} height={6} fill="var(--gl-surface)" fillOpacity={0.6} />
          </pattern>
        ))}
      </defs>
      <Legend kinds={kinds} fills={fills} />
      {plan.ticks.map(({ value, y }) => (
        <g key={value}>
          <line x1={plan.left} x2={plan.width} y1={y} y2={y} stroke="var(--gl-line)" />
          <text x={plan.left - 8} y={y + 4} textAnchor="end" fontSize={12} fill="var(--gl-ink-soft)">
            {value}%
          </text>
        </g>
      ))}
      {plan.groups.map(({ group, x }, column) => (
        <g key={group.key} {...point({ key: group.key, row: 0, column }, group.label)}>
          <rect
            data-hit
            x={x - plan.step / 2 + 3}
            y={30}
            width={plan.step - 6}
            height={plan.height - 34}
            rx={6}
            fill="transparent"
          />
        </g>
      ))}
      {/* Outside of the points: what they are called is their whole sentence. */}
      {plan.groups.map(({ group, x, bars }) => (
        <g key={group.key} pointerEvents="none">
          {bars.map(({ bar, ...box }) => (
            <g key={bar.kind}>
              <rect {...box} fill={fills.get(bar.kind)} />
              {stacked ? null : (
                <text x={box.x + box.width / 2} y={box.y - 5} textAnchor="middle" fontSize={12} fill="var(--gl-ink)">
                  {bar.text}
                </text>
              )}
            </g>
          ))}
          {group.total ? (
            <text x={x} y={46} textAnchor="middle" fontSize={13} fontWeight={600} fill="var(--gl-ink)">
              {group.total}
            </text>
          ) : null}
          <Lines lines={twoLines(group.name)} x={x} y={plan.base + 18} />
        </g>
      ))}
    </svg>
  );
}

const LETTER = 7;

/** What the bars are, drawn into the picture so that it goes with it. */
function Legend({ kinds, fills }: { kinds: readonly Kind[]; fills: ReadonlyMap<string, string> }) {
  const starts = kinds.map((_, at) => kinds.slice(0, at).reduce((sum, { name }) => sum + 34 + name.length * LETTER, 0));
  return kinds.map(({ key, name }, at) => (
    <g key={key} transform={`translate(${starts[at] ?? 0} 4)`}>
      <rect width={14} height={14} rx={2} fill={fills.get(key)} />
      <text x={20} y={12} fontSize={13} fill="var(--gl-ink)">
        {name}
      </text>
    </g>
  ));
}
