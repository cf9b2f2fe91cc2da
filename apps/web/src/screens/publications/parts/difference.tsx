import { Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { ArchiveEngine } from "../../../engine/engine.ts";
import { useScope } from "../../../engine/queries.ts";
import { FigureTable } from "../../../shared/figure-table.tsx";
import { ErrorState, Loading } from "../../../shared/states.tsx";
import { texts } from "../../../texts/index.ts";

const t = texts.publications;
type Count = { gender: number; paragraphs: number } | null;
const counted = (count: Count) => (count === null ? t.none : t.of(count.gender, count.paragraphs));

/** What became of a published figure: the sentence, and the reports that did it. */
export function Difference({ stored, id }: { stored: ArchiveEngine; id: string }) {
  const scope = useScope();
  const difference = useQuery({ queryKey: [...scope, "difference", id], queryFn: () => stored.difference(id) });
  return (
    <section className="gl-card" style={{ padding: 16 }}>
      <Title order={2} mb="xs">
        {t.difference}
      </Title>
      {difference.error ? (
        <ErrorState error={difference.error} onRetry={() => void difference.refetch()} />
      ) : difference.data ? (
        <>
          <Text mb="sm" data-testid="difference">
            {difference.data.sentence}
          </Text>
          {difference.data.reports.length === 0 ? (
            <Text size="sm" c="dimmed">
              {t.noChanges}
            </Text>
          ) : (
            <FigureTable
              caption={t.reports}
              rows={difference.data.reports}
              rowKey={({ report }) => report}
              columns={[
                { key: "symbol", head: t.symbol, cell: ({ symbol }) => symbol },
                { key: "change", head: t.change, cell: ({ change }) => t.changes[change] },
                { key: "then", head: t.before, figure: true, cell: ({ before }) => counted(before) },
                { key: "now", head: t.now, figure: true, cell: ({ now }) => counted(now) },
              ]}
            />
          )}
        </>
      ) : (
        <Loading />
      )}
    </section>
  );
}
