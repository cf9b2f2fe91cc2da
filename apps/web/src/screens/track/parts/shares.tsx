import { Text } from "@mantine/core";
import type { Series, SeriesPoint } from "@gender-lens/model";
import { useState } from "react";
import { FigureTable } from "../../../shared/figure-table.tsx";
import { groupName } from "../../../shared/group-name.ts";
import { EmptyState } from "../../../shared/states.tsx";
import { texts } from "../../../texts/index.ts";
import { csvOf, pointsTable } from "../model/csv.ts";
import { Behind } from "./behind.tsx";
import { ChartCard } from "./chart-card.tsx";
import { ShareChart } from "./share-chart.tsx";

const t = texts.track;

/** What the charts of a series take: its points, and by what they are grouped. */
export interface PointsProps {
  points: readonly SeriesPoint[];
  by: Series["by"];
  sample: boolean;
  busy: boolean;
}

/** The headline series: chart, reports behind a point, and a table for each of the two methods. */
export function Shares({ points, published, by, sample, busy }: PointsProps & { published: readonly SeriesPoint[] }) {
  const [chosen, setChosen] = useState<string | null>(null);
  const behind = points.find(({ key }) => key === chosen);
  return (
    <ChartCard
      title={t.chart}
      name="series"
      csv={() => csvOf(pointsTable(by), [...published, ...points], sample)}
      sample={sample}
      busy={busy}
      behind={
        behind ? (
          <Behind name={groupName(behind.key, by)} symbols={behind.symbols} onClose={() => setChosen(null)} />
        ) : null
      }
      table={
        <>
          {points.length > 0 ? <Points caption={t.ours} points={points} by={by} /> : null}
          {published.length > 0 ? <Points caption={t.published} points={published} by={by} /> : null}
        </>
      }
    >
      {(width) => (
        <>
          {points.length > 0 ? null : published.length > 0 ? (
            <Text size="sm">{t.emptyOurs}</Text>
          ) : (
            <EmptyState title={t.empty}>{t.emptyHint}</EmptyState>
          )}
          {points.length + published.length > 0 ? (
            <ShareChart
              points={points}
              published={published}
              by={by}
              chosen={chosen}
              onChoose={setChosen}
              width={width}
            />
          ) : null}
        </>
      )}
    </ChartCard>
  );
}

/** Points of one method only: two methods never share a table. */
function Points({ caption, points, by }: { caption: string; points: readonly SeriesPoint[]; by: Series["by"] }) {
  return (
    <FigureTable
      caption={caption}
      rows={points}
      rowKey={({ key }) => key}
      columns={[
        { key: "group", head: t.group, cell: ({ key }) => groupName(key, by) },
        { key: "share", head: t.share, figure: true, cell: ({ pooled }) => pooled?.toFixed(2) ?? t.of(null, null) },
        { key: "of", head: t.paragraphs, figure: true, cell: (point) => t.of(point.gender, point.paragraphs) },
        { key: "reports", head: t.reports, figure: true, cell: ({ reports }) => reports ?? t.of(null, null) },
      ]}
    />
  );
}
