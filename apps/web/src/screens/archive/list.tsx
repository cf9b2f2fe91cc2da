import type { Me, StoredReport } from "@gender-lens/model";
import { useRouter } from "@tanstack/react-router";
import { useVirtualizer } from "@tanstack/react-virtual";
import { memo, useCallback, useEffect, useMemo, useRef, type KeyboardEvent, type MouseEvent } from "react";
import type { ReportFilter } from "../../engine/engine.ts";
import { texts } from "../../texts/index.ts";
import { actsOn, type Act } from "./acts.ts";
import classes from "./archive.module.css";
import { Heads } from "./heads.tsx";
import { Row } from "./row.tsx";

const t = texts.archive;
/** Rows before the end at which the next page is fetched, so that a fast scroll does not come to the end. */
const AHEAD = 60;
/** Height of a row, in pixels: as the style sheet has it. */
const ROW = 76;
/** In place of an id where the address of a report is made once for all rows. */
const ANY = "any-report";

/**
 * The rows, of which only those in sight are in the page. It is drawn anew with each step of a scroll, and holds nothing
 * else than they need.
 */
export const List = memo(function List({
  rows,
  total,
  me,
  sort,
  onSort,
  onAct,
  onNearEnd,
}: {
  rows: readonly StoredReport[];
  total: number | null;
  me: Me | undefined;
  sort: ReportFilter["sort"];
  onSort: (sort: ReportFilter["sort"]) => void;
  onAct: (act: Act, report: StoredReport) => void;
  /** The last rows come into sight. */
  onNearEnd: () => void;
}) {
  const pane = useRef<HTMLDivElement>(null);
  const { addressOf, open } = useReportLinks();
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => pane.current,
    estimateSize: () => ROW,
    getItemKey: (at) => rows[at]?.id ?? at,
    overscan: 6,
  });
  const items = virtual.getVirtualItems();
  const nearEnd = (items.at(-1)?.index ?? 0) >= rows.length - AHEAD;
  useEffect(() => {
    if (nearEnd) onNearEnd();
  }, [nearEnd, rows.length, onNearEnd]);
  return (
    <div ref={pane} className={classes.pane} data-testid="reports" onKeyDown={onArrow}>
      <div role="table" aria-label={t.list} aria-rowcount={(total ?? rows.length) + 1}>
        <div role="rowgroup" className={classes.top}>
          <Heads sort={sort} onSort={onSort} />
        </div>
        <div role="rowgroup" className={classes.inside} style={{ height: virtual.getTotalSize() }}>
          {items.map(({ index, key, start }) => {
            const report = rows[index];
            return report ? (
              <Row
                key={key}
                report={report}
                at={index}
                start={start}
                address={addressOf(report.id)}
                acts={actsOn(report, me)}
                onOpen={open}
                onAct={onAct}
              />
            ) : null;
          })}
        </div>
      </div>
    </div>
  );
});

/** Links of rows. One of the router's own for each row that comes into sight would take most of a frame. */
function useReportLinks() {
  const router = useRouter();
  const address = useMemo(() => router.buildLocation({ to: "/reports/$id", params: { id: ANY } }).href, [router]);
  const open = useCallback(
    (event: MouseEvent, id: string) => {
      const ownWindow = event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
      if (ownWindow || event.defaultPrevented) return;
      event.preventDefault();
      void router.navigate({ to: "/reports/$id", params: { id } });
    },
    [router],
  );
  return { addressOf: (id: string) => address.replace(ANY, id), open };
}

/** Arrows go from one row's link to another's; Enter is the link's own. */
function onArrow(event: KeyboardEvent<HTMLElement>) {
  if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-row] a")];
  const at = links.findIndex((link) => link === document.activeElement);
  event.preventDefault();
  links[Math.max(0, at + (event.key === "ArrowDown" ? 1 : -1))]?.focus();
}
