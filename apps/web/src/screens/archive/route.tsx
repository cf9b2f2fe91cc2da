import { Button, Stack, Text, TextInput } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { createLazyRoute, Link, useNavigate, useSearch } from "@tanstack/react-router";
import type { ArchiveEngine } from "../../engine/engine.ts";
import { NeedsArchive } from "../../engine/needs-archive.tsx";
import { useScope } from "../../engine/queries.ts";
import { FigureTable } from "../../shared/figure-table.tsx";
import { Screen } from "../../shared/screen.tsx";
import { EmptyState, ErrorState, Loading } from "../../shared/states.tsx";
import { texts } from "../../texts/index.ts";

const t = texts.archive;
const PAGE = 50;

function Archive() {
  return (
    <Screen title={t.title}>
      <NeedsArchive>{(stored) => <Reports stored={stored} />}</NeedsArchive>
    </Screen>
  );
}

function Reports({ stored }: { stored: ArchiveEngine }) {
  const scope = useScope();
  const { text } = useSearch({ from: "/archive" });
  const navigate = useNavigate({ from: "/archive" });
  const reports = useInfiniteQuery({
    queryKey: [...scope, "reports", text ?? ""],
    initialPageParam: "",
    queryFn: ({ pageParam }) =>
      stored.reports({
        sort: "-date",
        limit: PAGE,
        ...(text === undefined ? {} : { text }),
        ...(pageParam === "" ? {} : { cursor: pageParam }),
      }),
    getNextPageParam: ({ next }) => next,
  });
  const rows = reports.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Stack gap="md">
      <TextInput
        type="search"
        label={t.search}
        value={text ?? ""}
        onChange={({ currentTarget: { value } }) =>
          void navigate({ search: value === "" ? {} : { text: value }, replace: true })
        }
      />
      {reports.error ? (
        <ErrorState error={reports.error} onRetry={() => void reports.refetch()} />
      ) : reports.isPending ? (
        <Loading />
      ) : rows.length === 0 ? (
        <EmptyState title={t.empty}>{t.emptyHint}</EmptyState>
      ) : (
        <section className="gl-card" style={{ padding: 16 }}>
          <FigureTable
            caption={t.shown(rows.length, reports.data.pages[0]?.total ?? null)}
            rows={rows}
            rowKey={({ id }) => id}
            columns={[
              {
                key: "report",
                head: t.report,
                cell: ({ id, symbol, draft, title }) => (
                  <>
                    <Link to="/reports/$id" params={{ id }} className="gl-link">
                      {title}
                    </Link>
                    <Text size="xs" c="dimmed">
                      {symbol ?? (draft === null ? t.none : t.draft(draft))}
                    </Text>
                  </>
                ),
              },
              { key: "date", head: t.date, cell: ({ date }) => date ?? t.none },
              { key: "mission", head: t.mission, cell: ({ mission }) => mission ?? t.none },
              { key: "share", head: t.share, figure: true, cell: ({ figures }) => figures.share?.toFixed(2) ?? t.none },
            ]}
          />
          {reports.hasNextPage ? (
            <Button variant="default" loading={reports.isFetchingNextPage} onClick={() => void reports.fetchNextPage()}>
              {t.more}
            </Button>
          ) : null}
        </section>
      )}
    </Stack>
  );
}

export const Route = createLazyRoute("/archive")({ component: Archive });
