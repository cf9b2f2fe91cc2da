import { Button, Group, Skeleton, Stack, Text } from "@mantine/core";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef } from "react";
import type { ArchiveEngine, ReportFilter } from "../../engine/engine.ts";
import { useScope } from "../../engine/queries.ts";
import { EmptyState, ErrorState } from "../../shared/states.tsx";
import { texts } from "../../texts/index.ts";
import { useActing } from "./acting.tsx";
import { actsOn, reaches } from "./acts.ts";
import classes from "./archive.module.css";
import { Heads } from "./heads.tsx";
import { Printed } from "./printed.tsx";
import { Rescore } from "./rescore.tsx";
import { Row } from "./row.tsx";
import { USUAL } from "./sorting.ts";
import { usePrintList } from "./use-print-list.ts";

const t = texts.archive;
const PAGE = 50;
/** Rows before the end at which the next page is fetched: a page of them, so that a fast scroll does not come to the end. */
const AHEAD = 50;
/** Height of a row, in pixels: as the style sheet has it. */
const ROW = 76;

/** The stored reports; however many there are, only those in sight are in the page. */
export function Reports({
  stored,
  filter,
  onSort,
  onClear,
}: {
  stored: ArchiveEngine;
  filter: ReportFilter;
  onSort: (sort: ReportFilter["sort"]) => void;
  onClear: () => void;
}) {
  const pane = useRef<HTMLDivElement>(null);
  const scope = useScope();
  const sorted = { sort: USUAL, ...filter };
  const reports = useInfiniteQuery({
    queryKey: [...scope, "reports", sorted],
    initialPageParam: "",
    queryFn: ({ pageParam }) =>
      stored.reports({ ...sorted, limit: PAGE, ...(pageParam === "" ? {} : { cursor: pageParam }) }),
    getNextPageParam: ({ next }) => next,
    // The list stays until the one in another order has come: who pressed its heading is still on it. That of another
    // archive does not.
    placeholderData: (before, query) => (query?.queryKey[1] === scope[1] ? before : undefined),
  });
  const me = useQuery({ queryKey: ["server", "me"], queryFn: () => stored.me() }).data;
  const { act, dialog } = useActing(stored, me);
  const rows = reports.data?.pages.flatMap(({ items }) => items) ?? [];
  const total = reports.data?.pages[0]?.total ?? null;
  const { print, fetching, printed } = usePrintList(stored, sorted, rows);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => pane.current,
    estimateSize: () => ROW,
    getItemKey: (at) => rows[at]?.id ?? at,
    overscan: 6,
  });
  const items = virtual.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  const { hasNextPage, isFetchingNextPage, fetchNextPage, isFetchNextPageError } = reports;
  useEffect(() => {
    if (last >= rows.length - AHEAD && hasNextPage && !isFetchingNextPage && !isFetchNextPageError)
      void fetchNextPage();
  }, [last, rows.length, hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage]);
  if (reports.error) return <ErrorState error={reports.error} onRetry={() => void reports.refetch()} />;
  if (reports.isPending) return <Skeleton height={420} />;
  if (rows.length === 0) return <Nothing filtered={Object.keys(filter).length > 0} onClear={onClear} />;
  return (
    <Stack gap="xs">
      <Group justify="space-between" className="gl-not-printed">
        <Text size="sm" c="dimmed" role="status">
          {t.shown(rows.length, total)}
        </Text>
        <Group gap="xs">
          {stored.archive === "own" && reaches(me, "reviewer") ? <Rescore stored={stored} filter={filter} /> : null}
          <Button size="xs" variant="default" loading={fetching} onClick={print}>
            {t.printAll}
          </Button>
        </Group>
      </Group>
      <section className="gl-card gl-not-printed" aria-busy={reports.isPlaceholderData}>
        <div ref={pane} className={classes.pane} data-testid="reports" onKeyDown={onArrow}>
          <div role="table" aria-label={t.list} aria-rowcount={(total ?? rows.length) + 1}>
            <div role="rowgroup" className={classes.top}>
              <Heads sort={filter.sort} onSort={onSort} />
            </div>
            <div role="rowgroup" className={classes.inside} style={{ height: virtual.getTotalSize() }}>
              {items.map(({ index, key, start }) => {
                const report = rows[index];
                return report ? (
                  <Row key={key} report={report} at={index} start={start} acts={actsOn(report, me)} onAct={act} />
                ) : null;
              })}
            </div>
          </div>
        </div>
      </section>
      {printed ? <Printed reports={printed} total={total} /> : null}
      {dialog}
    </Stack>
  );
}

/** Arrows go from one row's link to another's; Enter is the link's own. */
function onArrow(event: React.KeyboardEvent<HTMLElement>) {
  if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-row] a")];
  const at = links.findIndex((link) => link === document.activeElement);
  event.preventDefault();
  links[Math.max(0, at + (event.key === "ArrowDown" ? 1 : -1))]?.focus();
}

/** An archive without a report, or a filter that none of them fits. */
function Nothing({ filtered, onClear }: { filtered: boolean; onClear: () => void }) {
  if (!filtered) return <EmptyState title={t.empty}>{t.emptyHint}</EmptyState>;
  return (
    <EmptyState
      title={t.noneFits}
      action={
        <Button variant="default" onClick={onClear}>
          {t.clear}
        </Button>
      }
    >
      {t.noneFitsHint}
    </EmptyState>
  );
}
