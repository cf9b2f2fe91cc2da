import { Alert, Button, Group, NativeSelect, Stack, Text, TextInput, Title } from "@mantine/core";
import type { Batch, SeriesPoint } from "@gender-lens/model";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { createLazyRoute, Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import type { ArchiveEngine, SeriesQuery } from "../../engine/engine.ts";
import { NeedsArchive } from "../../engine/needs-archive.tsx";
import { useScope } from "../../engine/queries.ts";
import { FigureTable } from "../../shared/figure-table.tsx";
import { Screen } from "../../shared/screen.tsx";
import { EmptyState, ErrorState, Loading } from "../../shared/states.tsx";
import { texts } from "../../texts/index.ts";
import { Coverage, HeatMap, People } from "./parts/more.tsx";
import { ShareChart } from "./parts/share-chart.tsx";
import { trackSearch, type TrackSearch } from "./search.ts";

const t = texts.track;
/** How soon an archive that still grows is asked again. */
const AGAIN_MS = 3_000;

/** Whether reports are still being added: the samples, which no batch speaks of, or a batch that runs. */
function useGrowing(stored: ArchiveEngine): boolean {
  const sample = stored.archive === "sample";
  const batches = useQuery({
    queryKey: [...useScope(), "batches"],
    enabled: !sample,
    queryFn: () => stored.batches(),
    refetchInterval: ({ state: { data } }) => (runs(data?.items) ? AGAIN_MS : false),
  });
  return sample || runs(batches.data?.items);
}

const runs = (batches: readonly Batch[] | undefined): boolean =>
  batches?.some(({ state }) => state === "running") ?? false;

function Track() {
  return (
    <Screen title={t.title}>
      <Text c="dimmed" mb="md">
        {t.lead}
      </Text>
      <NeedsArchive>{(stored) => <Tracked stored={stored} />}</NeedsArchive>
    </Screen>
  );
}

function Tracked({ stored }: { stored: ArchiveEngine }) {
  const scope = useScope();
  const search = trackSearch({ ...useSearch({ from: "/track" }) });
  const [chosen, setChosen] = useState<string | null>(null);
  const { set, by, ...range } = search;
  const query: SeriesQuery = { ...range, by: by ?? "year", set: set ?? "dpo" };
  const growing = useGrowing(stored);
  const series = useQuery({
    queryKey: [...scope, "series", query],
    queryFn: () => stored.series(query),
    // What was shown stays until the new answer is there, so that no filter loses the focus.
    placeholderData: keepPreviousData,
    refetchInterval: ({ state: { data } }) => (growing || data?.points.length === 0 ? AGAIN_MS : false),
  });
  if (series.error) return <ErrorState error={series.error} onRetry={() => void series.refetch()} />;
  if (!series.data) return <Loading />;
  const { points, total } = series.data;
  const { by: _by, ...counted } = query;
  // DPO published by year only, over all of its missions.
  const published = query.by === "year" && !range.mission && query.set === "dpo" ? series.data.published : [];
  const behind = points.find(({ key }) => key === chosen) ?? null;
  return (
    <Stack gap="lg">
      <Filters search={search} />
      <section className="gl-card" style={{ padding: 16 }} aria-label={t.chart}>
        <Title order={2} size="h3" mb="xs">
          {t.chart}
        </Title>
        {points.length === 0 ? <EmptyState title={t.empty}>{t.emptyHint}</EmptyState> : null}
        {points.length + published.length > 0 ? (
          <ShareChart
            points={points}
            published={published}
            chosen={chosen}
            onChoose={setChosen}
            sample={stored.archive === "sample"}
            inTime={query.by !== "mission"}
          />
        ) : null}
        {behind ? <Behind point={behind} onClose={() => setChosen(null)} /> : null}
      </section>
      {published.length > 0 ? <Alert variant="light">{t.breakOfMethod}</Alert> : null}
      {points.length > 0 ? <Points heading={t.ours} points={points} /> : null}
      {published.length > 0 ? <Points heading={t.published} points={published} /> : null}
      {points.length > 0 ? (
        <>
          <HeatMap stored={stored} query={counted} reports={total.reports} />
          <People
            stored={stored}
            query={{ ...query, by: query.by === "mission" ? "year" : query.by }}
            reports={total.reports}
          />
          <Coverage stored={stored} query={counted} reports={total.reports} />
        </>
      ) : null}
    </Stack>
  );
}

function Filters({ search }: { search: TrackSearch }) {
  const navigate = useNavigate({ from: "/track" });
  const change = (part: Record<string, string>) =>
    void navigate({ search: trackSearch({ ...search, ...part }), replace: true });
  return (
    <Group gap="sm" align="end" className="gl-not-printed">
      <NativeSelect
        label={t.by}
        value={search.by ?? "year"}
        data={t.groups}
        onChange={({ currentTarget: { value } }) => change({ by: value })}
      />
      <NativeSelect
        label={t.set}
        value={search.set ?? "dpo"}
        data={t.sets}
        onChange={({ currentTarget: { value } }) => change({ set: value })}
      />
      <TextInput
        type="date"
        label={t.from}
        value={search.from ?? ""}
        onChange={({ currentTarget: { value } }) => change({ from: value })}
      />
      <TextInput
        type="date"
        label={t.to}
        value={search.to ?? ""}
        onChange={({ currentTarget: { value } }) => change({ to: value })}
      />
      <TextInput
        label={t.mission}
        value={search.mission ?? ""}
        onChange={({ currentTarget: { value } }) => change({ mission: value })}
      />
    </Group>
  );
}

/** The reports that a point counts, each a click from the archive. */
function Behind({ point, onClose }: { point: SeriesPoint; onClose: () => void }) {
  return (
    <Stack gap={4} mt="md" role="region" aria-label={t.behind(point.key)}>
      <Group justify="space-between">
        <Title order={3} size="h4">
          {t.behind(point.key)}
        </Title>
        <Button size="xs" variant="subtle" onClick={onClose}>
          {t.close}
        </Button>
      </Group>
      <Group gap="md">
        {point.symbols.map((symbol) => (
          <Link key={symbol} to="/archive" search={{ text: symbol }} className="gl-link">
            {symbol}
          </Link>
        ))}
      </Group>
    </Stack>
  );
}

/** Points of one method only: two methods never share a table. */
function Points({ heading, points }: { heading: string; points: readonly SeriesPoint[] }) {
  return (
    <section className="gl-card" style={{ padding: 16 }}>
      <FigureTable
        caption={heading}
        rows={points}
        rowKey={({ key }) => key}
        columns={[
          { key: "group", head: t.group, cell: ({ key }) => key },
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
