import type { ReactNode } from "react";
import classes from "./toolbar.module.css";

/** A filter that is on or off, with how many paragraphs it stands for. */
export function Toggle({
  on,
  onChange,
  count,
  children,
}: {
  on: boolean;
  onChange: (on: boolean) => void;
  count?: number;
  children: ReactNode;
}) {
  return (
    <button type="button" className={classes.toggle} aria-pressed={on} onClick={() => onChange(!on)}>
      {children}
      {count === undefined ? null : <span className={classes.count}>{count}</span>}
    </button>
  );
}
