import { useMemo, useState } from "react";
import type { SeriesPoint } from "@gender-lens/model";
import { FigureTable } from "../../../shared/figure-table.tsx";
import { groupName } from "../../../shared/group-name.ts";
import { texts } from "../../../texts/index.ts";
import type { BarGroup } from "../model/bars.ts";
import { csvOf, pointsTable } from "../model/csv.ts";
import { BarChart, type Kind } from "./bar-chart.tsx";
import { Behind } from "./behind.tsx";
import { ChartCard } from "./chart-card.tsx";
import type { PointsProps } from "./shares.tsx";

const t = texts.track;

const KINDS: readonly Kind[] = [
  { key: "section", name: t.section, fill: "var(--gl-specific)" },
  { key: "recommendation", name: t.recommendation, fill: "var(--gl-recommendation)" },
];

const partOf = (part: number | null, whole: number | null) => (part === null || !whole ? 0 : part / whole);
const short = (part: number | null, whole: number | null) => (part === null ? "" : `${part}/${whole ?? 0}`);

/** How many reports have a section of their own on the agenda, and how many a recommendation: "29 of 30". */
export function PartsOfReports({ points, by, sample, busy }: PointsProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  const groups = useMemo(() => points.map((point) => groupOf(point, groupName(point.key, by))), [points, by]);
  const behind = points.find(({ key }) => key === chosen);
  return (
    <ChartCard
      title={t.reportsWith}
      name="sections-and-recommendations"
      csv={() => csvOf(pointsTable(by), points, sample)}
      sample={sample}
      busy={busy}
      behind={
        behind ? (
          <Behind name={groupName(behind.key, by)} symbols={behind.symbols} onClose={() => setChosen(null)} />
        ) : null
      }
      table={
        <FigureTable
          caption={t.reportsWith}
          rows={points}
          rowKey={({ key }) => key}
          columns={[
            { key: "group", head: t.group, cell: ({ key }) => groupName(key, by) },
            {
              key: "section",
              head: t.section,
              figure: true,
              cell: (point) => t.of(point.withStandAlone, point.reports),
            },
            {
              key: "recommendation",
              head: t.recommendation,
              figure: true,
              cell: (point) => t.of(point.withRecommendations, point.reports),
            },
          ]}
        />
      }
    >
      {(width) => (
        <BarChart
          label={t.reportsWith}
          kinds={KINDS}
          groups={groups}
          chosen={chosen}
          onChoose={setChosen}
          width={width}
        />
      )}
    </ChartCard>
  );
}

function groupOf({ key, withStandAlone, withRecommendations, reports }: SeriesPoint, name: string): BarGroup {
  return {
    key,
    name,
    label: t.reportsWithName(name, t.of(withStandAlone, reports), t.of(withRecommendations, reports)),
    bars: [
      { kind: "section", part: partOf(withStandAlone, reports), text: short(withStandAlone, reports) },
      { kind: "recommendation", part: partOf(withRecommendations, reports), text: short(withRecommendations, reports) },
    ],
  };
}
