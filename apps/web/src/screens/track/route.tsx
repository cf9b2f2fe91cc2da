import { Alert, Stack, Text, Title } from "@mantine/core";
import type { SeriesPoint } from "@gender-lens/model";
import { useQuery } from "@tanstack/react-query";
import { createLazyRoute } from "@tanstack/react-router";
import type { ArchiveEngine } from "../../engine/engine.ts";
import { NeedsArchive } from "../../engine/needs-archive.tsx";
import { useScope } from "../../engine/queries.ts";
import { FigureTable } from "../../shared/figure-table.tsx";
import { Screen } from "../../shared/screen.tsx";
import { EmptyState, ErrorState, Loading } from "../../shared/states.tsx";
import { texts } from "../../texts/index.ts";

const t = texts.track;

function Track() {
  return (
    <Screen title={t.title}>
      <Text c="dimmed" mb="md">
        {t.lead}
      </Text>
      <NeedsArchive>{(stored) => <ByYear stored={stored} />}</NeedsArchive>
    </Screen>
  );
}

function ByYear({ stored }: { stored: ArchiveEngine }) {
  const scope = useScope();
  const series = useQuery({
    queryKey: [...scope, "series", "year", "dpo"],
    queryFn: () => stored.series({ by: "year", set: "dpo" }),
  });
  if (series.error) return <ErrorState error={series.error} onRetry={() => void series.refetch()} />;
  if (!series.data) return <Loading />;
  const { points, published } = series.data;
  return (
    <Stack gap="lg">
      {points.length === 0 ? (
        <EmptyState title={t.empty}>{t.emptyHint}</EmptyState>
      ) : (
        <Points heading={t.ours} points={points} />
      )}
      <Alert variant="light">{t.breakOfMethod}</Alert>
      <Points heading={t.published} points={published} />
    </Stack>
  );
}

/** Points of one method only: two methods never share a table. */
function Points({ heading, points }: { heading: string; points: readonly SeriesPoint[] }) {
  return (
    <section className="gl-card" style={{ padding: 16 }}>
      <Title order={2}>{heading}</Title>
      <FigureTable
        caption={heading}
        rows={points}
        rowKey={({ key }) => key}
        columns={[
          { key: "year", head: t.year, cell: ({ key }) => key },
          { key: "share", head: t.share, figure: true, cell: ({ pooled }) => pooled?.toFixed(2) ?? t.of(null, null) },
          { key: "of", head: t.paragraphs, figure: true, cell: (point) => t.of(point.gender, point.paragraphs) },
          { key: "section", head: t.section, figure: true, cell: (point) => t.of(point.withStandAlone, point.reports) },
          {
            key: "recommendation",
            head: t.recommendation,
            figure: true,
            cell: (point) => t.of(point.withRecommendations, point.reports),
          },
        ]}
      />
    </section>
  );
}

export const Route = createLazyRoute("/track")({ component: Track });
