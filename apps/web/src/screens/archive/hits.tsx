import { Button, Text } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import type { ArchiveEngine, ReportFilter } from "../../engine/engine.ts";
import { useScope } from "../../engine/queries.ts";
import { ParagraphLink } from "../../shared/paragraph-link.tsx";
import { EmptyState, ErrorState, Loading } from "../../shared/states.tsx";
import { texts } from "../../texts/index.ts";
import classes from "./archive.module.css";

const t = texts.archive;

/** Paragraphs that hold the words, each a link to its place in the report. */
export function Hits({ stored, words, filter }: { stored: ArchiveEngine; words: string; filter: ReportFilter }) {
  const { text: _title, sort: _sort, ...narrowed } = filter;
  const hits = useInfiniteQuery({
    queryKey: [...useScope(), "search", words, narrowed],
    initialPageParam: "",
    queryFn: ({ pageParam }) =>
      stored.search(words, { ...narrowed, ...(pageParam === "" ? {} : { cursor: pageParam }) }),
    getNextPageParam: ({ next }) => next,
  });
  if (hits.error) return <ErrorState error={hits.error} onRetry={() => void hits.refetch()} />;
  if (hits.isPending) return <Loading />;
  const found = hits.data.pages.flatMap(({ items }) => items);
  if (found.length === 0) return <EmptyState title={t.noHit} />;
  return (
    <section className="gl-card" data-testid="hits">
      {found.map(({ report, paragraph, number, title, symbol, excerpt }) => (
        <div key={`${report} ${paragraph}`} className={classes.hit}>
          <ParagraphLink report={report} paragraph={paragraph}>
            {title}, {t.paragraph(number)}
          </ParagraphLink>
          <Text size="xs" c="dimmed">
            {symbol}
          </Text>
          <Text size="sm">
            {excerpt.map(({ text, match }, at) =>
              match ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
            )}
          </Text>
        </div>
      ))}
      {hits.hasNextPage ? (
        <Button variant="default" m="md" loading={hits.isFetchingNextPage} onClick={() => void hits.fetchNextPage()}>
          {t.moreHits}
        </Button>
      ) : null}
    </section>
  );
}
