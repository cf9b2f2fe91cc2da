import { Button, Group, Skeleton, Stack, Text } from "@mantine/core";
import { useInfiniteQuery, useMutation, useQueryClient } from "@tanstack/react-query";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef } from "react";
import type { ArchiveEngine, ReportFilter } from "../../engine/engine.ts";
import { useScope } from "../../engine/queries.ts";
import { EmptyState, ErrorState } from "../../shared/states.tsx";
import { texts } from "../../texts/index.ts";
import classes from "./archive.module.css";
import { Row } from "./row.tsx";

const t = texts.archive;
const PAGE = 50;
/** Height of a row, in pixels: as the style sheet has it. */
const ROW = 76;

/** The stored reports; however many there are, only those in sight are in the page. */
export function Reports({ stored, filter }: { stored: ArchiveEngine; filter: ReportFilter }) {
  const pane = useRef<HTMLDivElement>(null);
  const client = useQueryClient();
  const reports = useInfiniteQuery({
    queryKey: [...useScope(), "reports", filter],
    initialPageParam: "",
    queryFn: ({ pageParam }) =>
      stored.reports({ sort: "-date", ...filter, limit: PAGE, ...(pageParam === "" ? {} : { cursor: pageParam }) }),
    getNextPageParam: ({ next }) => next,
  });
  const rescore = useMutation({
    mutationFn: (ids: string[]) => stored.rescore(ids),
    onSuccess: () => client.invalidateQueries(),
  });
  const rows = reports.data?.pages.flatMap(({ items }) => items) ?? [];
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
    if (last >= rows.length - 10 && hasNextPage && !isFetchingNextPage && !isFetchNextPageError) void fetchNextPage();
  }, [last, rows.length, hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage]);
  /** Arrows go from one row's link to another's; Enter is the link's own. */
  const onArrow = (event: React.KeyboardEvent) => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    const links = [...(pane.current?.querySelectorAll<HTMLElement>("[data-row] a") ?? [])];
    const at = links.findIndex((link) => link === document.activeElement);
    event.preventDefault();
    links[Math.max(0, at + (event.key === "ArrowDown" ? 1 : -1))]?.focus();
  };
  if (reports.error) return <ErrorState error={reports.error} onRetry={() => void reports.refetch()} />;
  if (reports.isPending) return <Skeleton height={420} />;
  if (rows.length === 0) return <EmptyState title={t.empty}>{t.emptyHint}</EmptyState>;
  const outdated = rows.filter((one) => one.outdated).map(({ id }) => id);
  return (
    <Stack gap="xs">
      <Group justify="space-between">
        <Text size="sm" c="dimmed">
          {t.shown(rows.length, reports.data.pages[0]?.total ?? null)}
        </Text>
        {outdated.length > 0 ? (
          <Button size="xs" variant="default" loading={rescore.isPending} onClick={() => rescore.mutate(outdated)}>
            {t.rescore(outdated.length)}
          </Button>
        ) : null}
      </Group>
      {rescore.error ? <ErrorState error={rescore.error} /> : null}
      <section className="gl-card" aria-label={t.list}>
        <div ref={pane} className={classes.pane} data-testid="reports" onKeyDown={onArrow}>
          <div className={classes.inside} style={{ height: virtual.getTotalSize() }}>
            {items.map(({ index, key, start }) => {
              const report = rows[index];
              return report ? <Row key={key} report={report} start={start} stored={stored} /> : null;
            })}
          </div>
        </div>
      </section>
    </Stack>
  );
}
