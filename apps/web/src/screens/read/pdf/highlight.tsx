import { memo } from "react";
import { tipOf } from "../parts/tip-target.ts";
import type { PageMark } from "./page-marks.ts";
import classes from "./pages.module.css";

/** Height of the stripe under words that have a second kind, in points. */
const STRIPE = 1.6;

/** One rectangle over words of a page: the first kind fills it, each further one is a stripe at its foot. */
export const Highlight = memo(function Highlight({
  mark: { paragraph, start, end, rect, kinds, evidence },
  current,
  onPick,
}: {
  mark: PageMark;
  current: boolean;
  onPick: (paragraph: string) => void;
}) {
  const [left, bottom, right, top] = rect;
  const [first, ...further] = kinds;
  const width = right - left;
  return (
    <g
      className={classes.mark}
      data-current={current || undefined}
      {...tipOf(paragraph, evidence)}
      onClick={() => onPick(paragraph)}
    >
      <rect
        className={classes.fill}
        data-kind={first}
        data-span={`${paragraph} ${start} ${end}`}
        x={left}
        y={bottom}
        width={width}
        height={top - bottom}
      />
      {[first, ...further].map((kind, at) => (
        <rect
          key={kind}
          className={classes.stripe}
          data-kind={kind}
          x={left}
          y={bottom + at * STRIPE}
          width={width}
          height={STRIPE * 0.8}
        />
      ))}
    </g>
  );
});
