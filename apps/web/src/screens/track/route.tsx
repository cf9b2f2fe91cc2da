import { Alert, Stack, Text } from "@mantine/core";
import type { Batch } from "@gender-lens/model";
import { useQuery } from "@tanstack/react-query";
import { createLazyRoute, useSearch } from "@tanstack/react-router";
import type { ArchiveEngine, SeriesQuery } from "../../engine/engine.ts";
import { NeedsArchive } from "../../engine/needs-archive.tsx";
import { useScope } from "../../engine/queries.ts";
import { Screen } from "../../shared/screen.tsx";
import { texts } from "../../texts/index.ts";
import { CardToCome } from "./parts/chart-card.tsx";
import { Coverage } from "./parts/coverage.tsx";
import { Filters } from "./parts/filters.tsx";
import { keptWithin } from "./parts/kept.ts";
import { Missions } from "./parts/missions.tsx";
import { PartsOfReports } from "./parts/parts-of-reports.tsx";
import { People } from "./parts/people.tsx";
import { Published } from "./parts/published.tsx";
import { Shares } from "./parts/shares.tsx";
import { trackSearch } from "./search.ts";

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
  const search = trackSearch({ ...useSearch({ from: "/track" }) });
  const { set, by, ...range } = search;
  const query: SeriesQuery = { ...range, by: by ?? "year", set: set ?? "dpo" };
  return (
    <Stack gap="lg">
      <Filters stored={stored} search={search} />
      <Charts stored={stored} query={query} />
      <Published
        stored={stored}
        {...(range.from ? { from: range.from } : {})}
        {...(range.to ? { to: range.to } : {})}
      />
    </Stack>
  );
}

function Charts({ stored, query }: { stored: ArchiveEngine; query: SeriesQuery }) {
  const scope = useScope();
  const growing = useGrowing(stored);
  const series = useQuery({
    queryKey: [...scope, "series", query],
    queryFn: () => stored.series(query),
    placeholderData: keptWithin(scope),
    refetchInterval: ({ state: { data } }) => (growing || data?.points.length === 0 ? AGAIN_MS : false),
  });
  if (!series.data) return <CardToCome title={t.chart} error={series.error} onRetry={() => void series.refetch()} />;
  // Grouped as the figures that are shown are, which are the former ones until the new ones are there.
  const { points, total, by, set } = series.data;
  const { by: _by, ...counted } = query;
  // DPO published by year only, over all of its missions.
  const published = by === "year" && !query.mission && set === "dpo" ? series.data.published : [];
  const sample = stored.archive === "sample";
  const shown = { points, by, sample, busy: series.isPlaceholderData };
  const asked = { stored, sample, reports: total.reports };
  return (
    <>
      <Shares {...shown} published={published} />
      {published.length > 0 ? <Alert variant="light">{t.breakOfMethod}</Alert> : null}
      {points.length > 0 ? (
        <>
          <PartsOfReports {...shown} />
          <Missions {...asked} query={counted} together={total.pooled} />
          <People {...asked} query={{ ...query, by: query.by === "quarter" ? "quarter" : "year" }} />
          <Coverage {...asked} query={counted} />
        </>
      ) : null}
    </>
  );
}

export const Route = createLazyRoute("/track")({ component: Track });
