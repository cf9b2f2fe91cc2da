import { memo, useMemo, type KeyboardEvent, type PointerEvent } from "react";
import { texts } from "../../../texts/index.ts";
import { barAt, moved, type Bar } from "../model/minimap.ts";
import classes from "./minimap.module.css";

const t = texts.read;

/** The whole report at a glance: one bar a paragraph. A press or an arrow key goes there. */
export const Minimap = memo(function Minimap({
  bars,
  current,
  nameOf,
  onGo,
}: {
  bars: readonly Bar[];
  current: number | null;
  nameOf: (at: number) => string;
  onGo: (at: number) => void;
}) {
  const drawn = useMemo(() => <Bars bars={bars} />, [bars]);
  if (bars.length === 0) return null;
  const at = current ?? 0;
  const press = ({ currentTarget, clientY, buttons }: PointerEvent<HTMLElement>) => {
    if (buttons !== 1) return;
    const { top, height } = currentTarget.getBoundingClientRect();
    const to = barAt(bars.length, (clientY - top) / height);
    if (to !== null && to !== current) onGo(to);
  };
  const key = (event: KeyboardEvent) => {
    const to = moved(event.key, at, bars.length);
    if (to === null) return;
    event.preventDefault();
    event.stopPropagation();
    onGo(to);
  };
  return (
    <div
      className={classes.minimap}
      role="slider"
      tabIndex={0}
      aria-label={t.minimap}
      aria-orientation="vertical"
      aria-valuemin={1}
      aria-valuemax={bars.length}
      aria-valuenow={at + 1}
      aria-valuetext={nameOf(at)}
      title={t.minimapHelp}
      onPointerDown={press}
      onPointerMove={press}
      onKeyDown={key}
      data-testid="minimap"
    >
      <svg viewBox={`0 0 20 ${bars.length}`} preserveAspectRatio="none" aria-hidden>
        {drawn}
      </svg>
      {current === null ? null : (
        <span className={classes.here} style={{ top: `${((current + 0.5) / bars.length) * 100}%` }} aria-hidden />
      )}
    </div>
  );
});

/** How wide a bar is, of 20: more where more is said. */
const WIDTHS = { specific: 13, related: 10, disaggregated: 8, none: 4 } as const;

function Bars({ bars }: { bars: readonly Bar[] }) {
  return bars.map(({ id, kind, gap, recommendation, matches }, at) => (
    <g key={id} opacity={matches ? 1 : 0.18} data-bar={kind}>
      <rect x={0} y={at + 0.12} width={WIDTHS[kind]} height={0.76} className={classes.bar} data-kind={kind} />
      {gap ? <rect x={17} y={at + 0.12} width={3} height={0.76} className={classes.bar} data-kind="gap" /> : null}
      {recommendation ? (
        <rect x={14} y={at + 0.12} width={2.5} height={0.76} className={classes.bar} data-kind="recommendation" />
      ) : null}
    </g>
  ));
}
