import type { PeoplePoint, Series } from "@gender-lens/model";
import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import type { ArchiveEngine, SeriesQuery } from "../../../engine/engine.ts";
import { useScope } from "../../../engine/queries.ts";
import { FigureTable } from "../../../shared/figure-table.tsx";
import { groupName } from "../../../shared/group-name.ts";
import { texts } from "../../../texts/index.ts";
import type { BarGroup } from "../model/bars.ts";
import { csvOf, peopleTable } from "../model/csv.ts";
import { BarChart, type Kind } from "./bar-chart.tsx";
import { Behind } from "./behind.tsx";
import { CardToCome, ChartCard } from "./chart-card.tsx";
import { keptWithin } from "./kept.ts";

const t = texts.track;

const SEXES = ["female", "male", "mixed", "unknown"] as const;
const FILLS: Record<(typeof SEXES)[number], string> = {
  female: "var(--gl-disaggregated)",
  male: "var(--gl-specific)",
  mixed: "var(--gl-recommendation)",
  unknown: "var(--gl-none)",
};
const KINDS: readonly Kind[] = SEXES.map((key) => ({ key, name: t.sexes[key], fill: FILLS[key] }));

const allOf = (point: PeoplePoint): number => SEXES.reduce((sum, sex) => sum + point[sex], 0);

/** Figures of persons by the sex given, each bar the whole of its group. */
export function People({
  stored,
  query,
  reports,
  sample,
}: {
  stored: ArchiveEngine;
  /** By year or by quarter: over time. */
  query: SeriesQuery;
  /** How many reports the series counts: with more of them this is asked again. */
  reports: number | null;
  sample: boolean;
}) {
  const scope = useScope();
  const [chosen, setChosen] = useState<string | null>(null);
  const people = useQuery({
    queryKey: [...scope, "people", query, reports],
    queryFn: () => stored.people(query),
    placeholderData: keptWithin(scope),
  });
  // The same question as that of the whole screen, unless that is by mission: then only what stands behind a bar.
  const series = useQuery({
    queryKey: [...scope, "series", query],
    queryFn: () => stored.series(query),
    placeholderData: keptWithin(scope),
  });
  const groups = useMemo(() => (people.data ?? []).map((point) => groupOf(point, query.by)), [people.data, query.by]);
  if (!people.data) return <CardToCome title={t.people} error={people.error} onRetry={() => void people.refetch()} />;
  const behind = series.data?.points.find(({ key }) => key === chosen);
  return (
    <ChartCard
      title={t.people}
      note={t.peopleNote}
      name="people-by-sex"
      csv={() => csvOf(peopleTable, people.data, sample)}
      sample={sample}
      busy={people.isPlaceholderData}
      behind={
        behind ? (
          <Behind name={groupName(behind.key, query.by)} symbols={behind.symbols} onClose={() => setChosen(null)} />
        ) : null
      }
      table={
        <FigureTable
          caption={t.people}
          rows={people.data}
          rowKey={({ key }) => key}
          columns={[
            { key: "key", head: t.group, cell: ({ key }) => groupName(key, query.by) },
            ...SEXES.map((key) => ({
              key,
              head: t.sexes[key],
              figure: true,
              cell: (point: PeoplePoint) => point[key].toLocaleString("en"),
            })),
          ]}
        />
      }
    >
      {(width) => (
        <BarChart
          label={t.people}
          kinds={KINDS}
          groups={groups}
          stacked
          chosen={chosen}
          onChoose={setChosen}
          width={width}
        />
      )}
    </ChartCard>
  );
}

function groupOf(point: PeoplePoint, by: Series["by"]): BarGroup {
  const all = allOf(point);
  const name = groupName(point.key, by);
  return {
    key: point.key,
    name,
    label: t.peopleName(name, SEXES.map((sex) => `${t.sexes[sex]} ${point[sex]}`).join(", ")),
    bars: SEXES.map((kind) => ({ kind, part: all === 0 ? 0 : point[kind] / all, text: String(point[kind]) })),
    total: t.figures(all),
  };
}
