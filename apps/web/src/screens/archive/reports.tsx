import { Button, Group, Skeleton, Stack, Text } from "@mantine/core";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useCallback, useMemo, useState } from "react";
import type { ArchiveEngine, ReportFilter } from "../../engine/engine.ts";
import { useScope } from "../../engine/queries.ts";
import { EmptyState, ErrorState } from "../../shared/states.tsx";
import { texts } from "../../texts/index.ts";
import { useActing } from "./acting.tsx";
import { reaches } from "./acts.ts";
import { List } from "./list.tsx";
import { Printed } from "./printed.tsx";
import { Rescore } from "./rescore.tsx";
import { USUAL } from "./sorting.ts";
import { listName, usePrintList } from "./use-print-list.ts";

const t = texts.archive;
/** Reports that are fetched at a time. */
const PAGE = 100;

/** The stored reports, how many there are, and what is done with all of them. */
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
  const scope = useScope();
  const sorted = { sort: USUAL, ...filter };
  const reports = useInfiniteQuery({
    queryKey: [...scope, "reports", sorted],
    initialPageParam: "",
    queryFn: ({ pageParam }) =>
      stored.reports({ ...sorted, limit: PAGE, ...(pageParam === "" ? {} : { cursor: pageParam }) }),
    getNextPageParam: ({ next }) => next,
    // Comparing all pages with what they were, whenever one is added, would be seen while one scrolls.
    structuralSharing: false,
    // The list stays until the one in another order has come: who pressed its heading is still on it. That of another
    // archive does not.
    placeholderData: (before, query) => (query?.queryKey[1] === scope[1] ? before : undefined),
  });
  const me = useQuery({ queryKey: ["server", "me"], queryFn: () => stored.me() }).data;
  const { act, dialog } = useActing(stored, me);
  const pages = reports.data?.pages;
  const rows = useMemo(() => pages?.flatMap(({ items }) => items) ?? [], [pages]);
  const total = reports.data?.pages[0]?.total ?? null;
  const asked = listName(stored, sorted);
  // While a list in another order is on its way, the one before it stands.
  const [list, setList] = useState(asked);
  if (list !== asked && !reports.isPlaceholderData) setList(asked);
  const { print, fetching, printed } = usePrintList(stored, sorted, rows);
  const { hasNextPage, isFetchingNextPage, fetchNextPage, isFetchNextPageError } = reports;
  const onNearEnd = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage && !isFetchNextPageError) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage, isFetchNextPageError]);
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
        <List
          rows={rows}
          list={list}
          total={total}
          me={me}
          sort={filter.sort}
          onSort={onSort}
          onAct={act}
          onNearEnd={onNearEnd}
        />
      </section>
      {printed ? <Printed reports={printed} total={total} /> : null}
      {dialog}
    </Stack>
  );
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
