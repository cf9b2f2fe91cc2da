import { Button, Group, Text } from "@mantine/core";
import type { PublicationSummary } from "@gender-lens/model";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import type { ArchiveEngine } from "../../../engine/engine.ts";
import { useScope } from "../../../engine/queries.ts";
import { ErrorState } from "../../../shared/states.tsx";
import { texts } from "../../../texts/index.ts";
import classes from "./chart.module.css";
import { Card, CardToCome } from "./chart-card.tsx";

const t = texts.track;
/** What became of a figure is worked out from every report of its period: so many are asked for without a press. */
const ASKED_AT_ONCE = 5;
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
  const { hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage } = list;
  const shown =
    list.data?.pages.flatMap(({ items }) => items).filter(({ period }) => period.start <= to && period.end >= from) ??
    [];
  // The newest come first: those of this period may stand on any later page.
  const looking = shown.length === 0 && hasNextPage;
  useEffect(() => {
    if (looking && !isFetchingNextPage && !isFetchNextPageError) void fetchNextPage();
  }, [looking, isFetchingNextPage, isFetchNextPageError, fetchNextPage]);
  if (!list.data) return <CardToCome title={t.publications} error={list.error} onRetry={() => void list.refetch()} />;
  return (
    <Card title={t.publications}>
      {shown.length === 0 && !hasNextPage ? <Text size="sm">{t.noPublications}</Text> : null}
      {looking && !isFetchNextPageError ? (
        <Text size="sm" role="status">
          {t.lookingForPublications}
        </Text>
      ) : null}
      {isFetchNextPageError ? <ErrorState error={list.error} onRetry={() => void fetchNextPage()} /> : null}
      {shown.map((publication, at) => (
        <One key={publication.id} stored={stored} publication={publication} atOnce={at < ASKED_AT_ONCE} />
      ))}
      <Group mt="sm" gap="md" className="gl-not-printed">
        {hasNextPage && !looking ? (
          <Button size="compact-sm" variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
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

function One({
  stored,
  publication: { id, name, period, pooled, reports },
  atOnce,
}: {
  stored: ArchiveEngine;
  publication: PublicationSummary;
  /** Whether what became of it is asked for without a press. */
  atOnce: boolean;
}) {
  const [asked, setAsked] = useState(false);
  const wanted = atOnce || asked;
  const difference = useQuery({
    queryKey: [...useScope(), "difference", id],
    queryFn: () => stored.difference(id),
    enabled: wanted,
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
          ) : wanted ? (
            ` · ${texts.shared.loading}`
          ) : (
            <>
              {" · "}
              <Button
                className="gl-not-printed"
                size="compact-xs"
                variant="default"
                aria-label={t.whatChangedOf(name)}
                onClick={() => setAsked(true)}
              >
                {t.whatChanged}
              </Button>
            </>
          )}
        </Text>
      )}
    </article>
  );
}
