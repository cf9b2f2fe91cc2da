import type { ReactElement } from "react";
import classes from "./row-groups.module.css";

/** Some screens of rows. */
const ROWS = 25;

/**
 * Rows of a long list, in groups that the browser leaves out as a whole where they are not in sight: it looks at every
 * element with `content-visibility` in every frame, so that a thousand rows side by side would cost half of each. The rows
 * of a group that is in sight are left out one by one, by their own style. Where a row comes in at the top, the last one of
 * each group is made anew in the next.
 */
export function RowGroups({
  rows,
  height,
  role,
}: {
  rows: readonly ReactElement[];
  /** Pixels that a row has until it has been seen: `--gl-row-height` in its own style. */
  height: number;
  /** Of a group, where rows of a table stand in it. */
  role?: "rowgroup";
}) {
  return Array.from({ length: Math.ceil(rows.length / ROWS) }, (_, at) => {
    const own = rows.slice(at * ROWS, (at + 1) * ROWS);
    return (
      <div
        key={at}
        role={role}
        className={classes.group}
        style={{ "--gl-rows": own.length, "--gl-row-height": `${height}px` }}
      >
        {own}
      </div>
    );
  });
}
