import { Button, Group, Text } from "@mantine/core";
import type { PublicationSummary } from "@gender-lens/model";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ArchiveEngine } from "../../../engine/engine.ts";
import { useScope } from "../../../engine/queries.ts";
import { ErrorState } from "../../../shared/states.tsx";
import { texts } from "../../../texts/index.ts";
import classes from "./chart.module.css";
import { Card, CardToCome } from "./chart-card.tsx";

const t = texts.track;
const percent = (share: number | null) => (share === null ? "–" : `${share.toFixed(2)} %`);

/** Figures published of the period that is shown, each with what became of it since. */
export function Published({
  stored,
  from = "",
  to = "9999-12-31",
}: {
  stored: ArchiveEngine;
  /** First and last masthead date that is shown. */
  from?: string;
  to?: string;
}) {
  const list = useInfiniteQuery({
    queryKey: [...useScope(), "publications", "pages"],
    queryFn: ({ pageParam }) => stored.publications(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  });
  if (!list.data) return <CardToCome title={t.publications} error={list.error} onRetry={() => void list.refetch()} />;
  const shown = list.data.pages
    .flatMap(({ items }) => items)
    .filter(({ period }) => period.start <= to && period.end >= from);
  return (
    <Card title={t.publications}>
      {shown.length === 0 ? <Text size="sm">{t.noPublications}</Text> : null}
      {shown.map((publication) => (
        <One key={publication.id} stored={stored} publication={publication} />
      ))}
      <Group mt="sm" gap="md" className="gl-not-printed">
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
        <Link to="/publications" search={{}} className="gl-link">
          {t.allPublications}
        </Link>
      </Group>
    </Card>
  );
}

function One({ stored, publication }: { stored: ArchiveEngine; publication: PublicationSummary }) {
  const { id, name, period, pooled, reports } = publication;
  const difference = useQuery({
    queryKey: [...useScope(), "difference", id],
    queryFn: () => stored.difference(id),
  });
  return (
    <article className={classes.publication} aria-label={name}>
      <Group justify="space-between" gap="xs" align="baseline">
        <Link to="/publications" search={{ id }} className="gl-link">
          <strong>{name}</strong>
        </Link>
        <Text size="sm" c="dimmed">
          {t.publishedOf(period.start, period.end, reports)}
        </Text>
      </Group>
      {difference.error ? (
        <ErrorState error={difference.error} onRetry={() => void difference.refetch()} />
      ) : (
        <Text size="sm" className="gl-number">
          <strong>{percent(pooled)}</strong>
          {difference.data ? (
            <>
              {" · "}
              {difference.data.sentence}
              {difference.data.now === difference.data.before ? "" : t.nowAt(percent(difference.data.now))}
            </>
          ) : (
            ` · ${texts.shared.loading}`
          )}
        </Text>
      )}
    </article>
  );
}
