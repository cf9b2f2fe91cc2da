import { Button, Text, Title } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import type { ArchiveEngine } from "../../../engine/engine.ts";
import { useScope } from "../../../engine/queries.ts";
import { FigureTable } from "../../../shared/figure-table.tsx";
import { ErrorState, Loading } from "../../../shared/states.tsx";
import { texts } from "../../../texts/index.ts";

const t = texts.settings;

/** Who did what, the latest first, a page at a time. */
export function Audit({ stored }: { stored: ArchiveEngine }) {
  const log = useInfiniteQuery({
    queryKey: [...useScope(), "audit"],
    initialPageParam: "",
    queryFn: ({ pageParam }) => stored.audit(pageParam === "" ? undefined : pageParam),
    getNextPageParam: ({ next }) => next,
  });
  const rows = log.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <section className="gl-card" style={{ padding: 16 }}>
      <Title order={2}>{t.audit}</Title>
      {log.error ? <ErrorState error={log.error} onRetry={() => void log.refetch()} /> : null}
      {log.isPending ? <Loading /> : null}
      {log.isSuccess && rows.length === 0 ? <Text size="sm">{t.noAudit}</Text> : null}
      {rows.length > 0 ? (
        <FigureTable
          caption={t.audit}
          captionHidden
          rows={rows}
          rowKey={({ id }) => String(id)}
          columns={[
            { key: "at", head: t.at, cell: ({ at }) => at.slice(0, 16).replace("T", " ") },
            { key: "who", head: t.who, cell: ({ by }) => by.name },
            { key: "what", head: t.what, cell: ({ verb }) => verb },
            { key: "subject", head: t.subject, cell: ({ subject }) => `${subject.kind} ${subject.name}` },
          ]}
        />
      ) : null}
      {log.hasNextPage ? (
        <Button variant="default" size="xs" loading={log.isFetchingNextPage} onClick={() => void log.fetchNextPage()}>
          {t.more}
        </Button>
      ) : null}
    </section>
  );
}
