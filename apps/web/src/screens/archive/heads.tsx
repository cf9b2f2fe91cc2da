import { CaretSortIcon, ChevronDownIcon, ChevronUpIcon } from "@radix-ui/react-icons";
import { memo } from "react";
import type { ReportFilter } from "../../engine/engine.ts";
import { texts } from "../../texts/index.ts";
import classes from "./archive.module.css";
import { COLUMNS, directionOf, nextSort, USUAL } from "./sorting.ts";

const t = texts.archive;
const HIDES: ReadonlySet<string> = new Set(["mission", "date"]);

/** Headings of the list; those that it can be ordered by are buttons. */
export const Heads = memo(function Heads({
  sort = USUAL,
  onSort,
}: {
  sort: ReportFilter["sort"];
  onSort: (sort: ReportFilter["sort"]) => void;
}) {
  return (
    <div className={classes.heads} role="row" aria-rowindex={1}>
      {COLUMNS.map(({ key, sorts }) => {
        const direction = directionOf(sorts, sort);
        const Arrow =
          direction === undefined ? CaretSortIcon : direction === "ascending" ? ChevronUpIcon : ChevronDownIcon;
        return (
          <div
            key={key}
            role="columnheader"
            aria-sort={direction}
            className={HIDES.has(key) ? classes.hide : undefined}
            data-column={key}
          >
            {sorts.length > 0 ? (
              <button type="button" className={classes.head} onClick={() => onSort(nextSort(sorts, sort))}>
                {t.columns[key]} <Arrow aria-hidden />
              </button>
            ) : (
              t.columns[key]
            )}
          </div>
        );
      })}
    </div>
  );
});
