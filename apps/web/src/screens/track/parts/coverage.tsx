import { Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { ArchiveEngine, SeriesQuery } from "../../../engine/engine.ts";
import { useScope } from "../../../engine/queries.ts";
import { FigureTable } from "../../../shared/figure-table.tsx";
import { texts } from "../../../texts/index.ts";
import { coverageTable, csvOf } from "../model/csv.ts";
import { Card, CardToCome, Downloads } from "./chart-card.tsx";
import { keptWithin } from "./kept.ts";

const t = texts.track;

/** What is there of what is expected, what is missing, and the rule that says so. */
export function Coverage({
  stored,
  query,
  reports,
  sample,
}: {
  stored: ArchiveEngine;
  query: Omit<SeriesQuery, "by">;
  /** How many reports the series counts: with more of them this is asked again. */
  reports: number | null;
  sample: boolean;
}) {
  const scope = useScope();
  const coverage = useQuery({
    queryKey: [...scope, "coverage", query, reports],
    queryFn: () => stored.coverage(query),
    placeholderData: keptWithin(scope),
  });
  const { data } = coverage;
  if (!data)
    return <CardToCome title={t.coverageTitle} error={coverage.error} onRetry={() => void coverage.refetch()} />;
  const { there, expected, missions } = data;
  if (missions.length === 0)
    return (
      <Card title={t.coverageTitle} busy={coverage.isPlaceholderData}>
        <Text size="sm">{t.coverageNothing}</Text>
      </Card>
    );
  return (
    <Card title={t.coverage(there, expected)} busy={coverage.isPlaceholderData}>
      {sample ? (
        <Text size="sm" c="dimmed">
          {t.coverageOfSamples}
        </Text>
      ) : null}
      <Downloads
        title={t.coverageTitle}
        name={`${sample ? "SAMPLE-" : ""}gender-lens-coverage`}
        csv={() => csvOf(coverageTable, missions, sample)}
      />
      <FigureTable
        caption={t.coverageByMission}
        rows={missions}
        rowKey={({ mission }) => mission}
        columns={[
          { key: "mission", head: t.mission, cell: ({ mission }) => mission },
          { key: "there", head: t.there, figure: true, cell: (row) => t.of(row.there, row.expected) },
          { key: "missing", head: t.missing, cell: ({ missing }) => missing.map(missingOf).join("; ") || "–" },
          { key: "rule", head: t.rule, cell: ({ rule }) => rule },
        ]}
      />
    </Card>
  );
}

const missingOf = ({ period, what }: { period: { start: string; end: string } | null; what: string }): string =>
  period === null ? what : t.missingIn(what, period.start, period.end);
