import { Button, Group, Stack, Text } from "@mantine/core";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { createLazyRoute, Link, useSearch } from "@tanstack/react-router";
import type { ArchiveEngine } from "../../engine/engine.ts";
import { NeedsArchive } from "../../engine/needs-archive.tsx";
import { useScope } from "../../engine/queries.ts";
import { FigureTable } from "../../shared/figure-table.tsx";
import { Screen } from "../../shared/screen.tsx";
import { EmptyState, ErrorState, Loading } from "../../shared/states.tsx";
import { texts } from "../../texts/index.ts";
import { OnePublication } from "./parts/one.tsx";
import { PublishForm } from "./parts/publish-form.tsx";

const t = texts.publications;

function Publications() {
  const { id } = useSearch({ from: "/publications" });
  return (
    <Screen title={t.title}>
      <NeedsArchive>
        {(stored) => (id === undefined ? <List stored={stored} /> : <OnePublication stored={stored} id={id} />)}
      </NeedsArchive>
    </Screen>
  );
}

function List({ stored }: { stored: ArchiveEngine }) {
  const scope = useScope();
  const me = useQuery({ queryKey: ["server", "me"], queryFn: () => stored.me() });
  const list = useInfiniteQuery({
    queryKey: [...scope, "publications", "pages"],
    queryFn: ({ pageParam }) => stored.publications(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  });
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const total = list.data?.pages[0]?.total ?? items.length;
  const mayPublish = me.data?.role === "reviewer" || me.data?.role === "administrator";
  return (
    <Stack gap="lg">
      <Text c="dimmed">{t.lead}</Text>
      {mayPublish ? <PublishForm stored={stored} /> : me.data ? <Text size="sm">{t.mayNot}</Text> : null}
      {list.error ? (
        <ErrorState error={list.error} onRetry={() => void list.refetch()} />
      ) : !list.data ? (
        <Loading />
      ) : items.length === 0 ? (
        <EmptyState title={t.empty}>{t.emptyHint}</EmptyState>
      ) : (
        <section className="gl-card" style={{ padding: 16 }}>
          <FigureTable
            caption={t.list}
            rows={items}
            rowKey={({ id }) => id}
            columns={[
              {
                key: "name",
                head: t.name,
                cell: ({ id, name }) => (
                  <Link to="/publications" search={{ id }} className="gl-link">
                    {name}
                  </Link>
                ),
              },
              { key: "period", head: t.period, cell: ({ period }) => t.periodOf(period.start, period.end) },
              {
                key: "share",
                head: t.share,
                figure: true,
                cell: ({ pooled }) => (pooled === null ? t.none : `${pooled.toFixed(2)} %`),
              },
              { key: "reports", head: t.reports, figure: true, cell: ({ reports }) => reports },
              { key: "published", head: t.published, cell: ({ publishedAt }) => publishedAt.slice(0, 10) },
            ]}
          />
          <Group gap="md" mt="sm">
            <Text size="sm" c="dimmed" role="status">
              {t.shown(items.length, total)}
            </Text>
            {list.hasNextPage ? (
              <Button
                size="compact-sm"
                variant="default"
                loading={list.isFetchingNextPage}
                onClick={() => void list.fetchNextPage()}
              >
                {texts.shared.more}
              </Button>
            ) : null}
          </Group>
        </section>
      )}
    </Stack>
  );
}

export const Route = createLazyRoute("/publications")({ component: Publications });
