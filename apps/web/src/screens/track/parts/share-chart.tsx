import { Button, Group } from "@mantine/core";
import type { SeriesPoint } from "@gender-lens/model";
import { useMemo, useRef, type KeyboardEvent } from "react";
import { download, fileName } from "../../../shared/download.ts";
import { texts } from "../../../texts/index.ts";
import { csvOf, linesOf, planChart, type Mark } from "../model/chart.ts";
import { pngOf, svgOf } from "./picture.ts";

const t = texts.track;

/** The arrow keys go from point to point. */
function move(event: KeyboardEvent<SVGSVGElement>): void {
  const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
  if (step === 0) return;
  const all = [...event.currentTarget.querySelectorAll<SVGGElement>("[role=button]")];
  const next = all[all.findIndex((one) => one === document.activeElement) + step];
  event.preventDefault();
  next?.focus();
}

/** Shares of both methods, apart. Arrow keys go over our points; Enter or a click opens the reports behind one. */
export function ShareChart({
  points,
  published,
  chosen,
  onChoose,
  sample,
  inTime,
}: {
  points: readonly SeriesPoint[];
  published: readonly SeriesPoint[];
  chosen: string | null;
  onChoose: (key: string) => void;
  sample: boolean;
  /** Whether one group follows another; between missions there is no line. */
  inTime: boolean;
}) {
  const frame = useRef<SVGSVGElement>(null);
  const plan = useMemo(() => planChart(points, published), [points, published]);
  const name = (ending: string) => fileName(`${sample ? "SAMPLE-" : ""}gender-lens-series`, ending);
  return (
    <>
      <div style={{ overflowX: "auto" }}>
        <svg
          ref={frame}
          viewBox={`0 0 ${plan.width} ${plan.height}`}
          style={{ width: "100%", minWidth: 640, fontFamily: "inherit" }}
          role="group"
          aria-label={t.chart}
          onKeyDown={move}
        >
          {plan.ticks.map(({ value, y }) => (
            <g key={value}>
              <line x1={44} x2={plan.width} y1={y} y2={y} stroke="var(--gl-line)" />
              <text x={36} y={y + 4} textAnchor="end" fontSize={12} fill="var(--gl-ink-soft)">
                {value}%
              </text>
            </g>
          ))}
          {plan.breakAt === null ? null : (
            <g>
              <line
                x1={plan.breakAt}
                x2={plan.breakAt}
                y1={8}
                y2={plan.height - 8}
                stroke="var(--gl-ink-soft)"
                strokeWidth={2}
                strokeDasharray="3 5"
              />
              <text x={plan.breakAt - 10} y={18} textAnchor="end" fontSize={13} fill="var(--gl-disaggregated-ink)">
                {t.publishedShort}
              </text>
              <text x={plan.breakAt + 10} y={18} fontSize={13} fill="var(--gl-specific-ink)">
                {t.oursShort}
              </text>
            </g>
          )}
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
              <Labels mark={mark} base={plan.height} />
            </g>
          ))}
          {(inTime ? linesOf(plan.ours) : []).map((line) => (
            <polyline key={line} points={line} fill="none" stroke="var(--gl-specific)" strokeWidth={2.5} />
          ))}
          {plan.ours.map((mark) => (
            <g
              key={mark.point.key}
              role="button"
              tabIndex={0}
              aria-pressed={chosen === mark.point.key}
              aria-label={t.pointName(mark.point.key, mark.point.pooled, mark.point.reports)}
              style={{ cursor: "pointer" }}
              onClick={() => onChoose(mark.point.key)}
              onKeyDown={(event) => {
                if (event.key !== "Enter" && event.key !== " ") return;
                event.preventDefault();
                onChoose(mark.point.key);
              }}
            >
              <rect x={mark.x - 30} y={(mark.y ?? plan.height - 40) - 28} width={60} height={46} fill="transparent" />
              {mark.y === null ? null : (
                <circle
                  cx={mark.x}
                  cy={mark.y}
                  r={chosen === mark.point.key ? 9 : 6.5}
                  fill="var(--gl-specific)"
                  stroke="var(--gl-surface)"
                  strokeWidth={2}
                />
              )}
              <Labels mark={mark} base={plan.height} />
            </g>
          ))}
          {sample ? (
            <text x={plan.width - 6} y={plan.height - 44} textAnchor="end" fontSize={12} fill="var(--gl-ink-soft)">
              SAMPLE
            </text>
          ) : null}
        </svg>
      </div>
      <Group gap="xs" className="gl-not-printed">
        <Button
          size="xs"
          variant="default"
          onClick={() => download(name("csv"), csvOf([...published, ...points], sample), "text/csv;charset=utf-8")}
        >
          CSV
        </Button>
        <Button
          size="xs"
          variant="default"
          onClick={() => frame.current && download(name("svg"), svgOf(frame.current), "image/svg+xml")}
        >
          SVG
        </Button>
        <Button
          size="xs"
          variant="default"
          onClick={() => frame.current && void pngOf(frame.current).then((picture) => download(name("png"), picture))}
        >
          PNG
        </Button>
      </Group>
    </>
  );
}

function Labels({ mark: { point, x, y }, base }: { mark: Mark; base: number }) {
  return (
    <>
      <text x={x} y={(y ?? base - 44) - 14} textAnchor="middle" fontSize={14} fontWeight={600} fill="var(--gl-ink)">
        {point.pooled?.toFixed(2) ?? "–"}
      </text>
      <text x={x} y={base - 12} textAnchor="middle" fontSize={13} fill="var(--gl-ink-soft)">
        {point.key}
      </text>
    </>
  );
}
