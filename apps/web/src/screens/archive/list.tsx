import type { Me, StoredReport } from "@gender-lens/model";
import { useRouter } from "@tanstack/react-router";
import { memo, useCallback, useEffect, useMemo, useRef, type KeyboardEvent, type MouseEvent } from "react";
import type { ReportFilter } from "../../engine/engine.ts";
import { RowGroups } from "../../shared/row-groups.tsx";
import { useRowsInPage } from "../../shared/use-rows-in-page.ts";
import { texts } from "../../texts/index.ts";
import type { Act } from "./acts.ts";
import classes from "./archive.module.css";
import { Heads } from "./heads.tsx";
import { Row } from "./row.tsx";

const t = texts.archive;
/** Pixels before the end at which the next page is fetched, so that a fast scroll does not come to the end. */
const AHEAD = 4_500;
/** Pixels of a row. */
const ROW_HEIGHT = 76;
/** In place of an id where the address of a report is made once for all rows. */
const ANY = "any-report";

/** The rows, and the next page of them before their end comes into sight. */
export const List = memo(function List({
  rows,
  list,
  total,
  me,
  sort,
  onSort,
  onAct,
  onNearEnd,
}: {
  rows: readonly StoredReport[];
  /** Name of what is listed: another archive, filter or order is another list. */
  list: string;
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
  const end = useRef<HTMLDivElement>(null);
  const inPage = useRowsInPage(rows.length, 0, list);
  useEffect(() => {
    if (end.current === null) return;
    const look = (ends: readonly IntersectionObserverEntry[]) => {
      if (ends.some(({ isIntersecting }) => isIntersecting)) onNearEnd();
    };
    const seen = new IntersectionObserver(look, { root: pane.current, rootMargin: `0px 0px ${AHEAD}px` });
    seen.observe(end.current);
    return () => seen.disconnect();
    // A page that does not fill the screen leaves the end where it was: it is looked at anew.
  }, [rows.length, onNearEnd]);
  return (
    <div ref={pane} className={classes.pane} data-testid="reports" onKeyDown={onArrow}>
      <div role="table" aria-label={t.list} aria-rowcount={(total ?? rows.length) + 1}>
        <div role="rowgroup" className={classes.top}>
          <Heads sort={sort} onSort={onSort} />
        </div>
        <RowGroups
          role="rowgroup"
          height={ROW_HEIGHT}
          rows={rows.slice(0, inPage).map((report, at) => (
            <Row
              key={report.id}
              report={report}
              at={at}
              address={addressOf(report.id)}
              me={me}
              onOpen={open}
              onAct={onAct}
            />
          ))}
        />
      </div>
      <div ref={end} />
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
