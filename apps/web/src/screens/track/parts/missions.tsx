import type { MissionQuarter } from "@gender-lens/model";
import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import type { ArchiveEngine, SeriesQuery } from "../../../engine/engine.ts";
import { useScope } from "../../../engine/queries.ts";
import { FigureTable } from "../../../shared/figure-table.tsx";
import { texts } from "../../../texts/index.ts";
import { csvOf, quartersTable } from "../model/csv.ts";
import { gridOf } from "../model/quarters.ts";
import { Behind, Symbols } from "./behind.tsx";
import { CardToCome, ChartCard, LongTable } from "./chart-card.tsx";
import { HeatMap } from "./heat-map.tsx";
import { keptWithin } from "./kept.ts";
import { cellKey, MissionMultiples } from "./mission-multiples.tsx";

const t = texts.track;

/** By mission and quarter: small charts on one scale, and the same cells as a heat map. */
export function Missions({
  stored,
  query,
  reports,
  together,
  sample,
}: {
  stored: ArchiveEngine;
  query: Omit<SeriesQuery, "by">;
  /** How many reports the series counts: with more of them this is asked again. */
  reports: number | null;
  /** Share of all of them together. */
  together: number | null;
  sample: boolean;
}) {
  const scope = useScope();
  const cells = useQuery({
    queryKey: [...scope, "mission-quarters", query, reports],
    queryFn: () => stored.missionQuarters(query),
    placeholderData: keptWithin(scope),
  });
  if (!cells.data) return <CardToCome title={t.multiples} error={cells.error} onRetry={() => void cells.refetch()} />;
  // Reports on a theme alone make no mission.
  if (cells.data.length === 0) return null;
  const shown = { cells: cells.data, sample, busy: cells.isPlaceholderData };
  return (
    <>
      <Multiples {...shown} together={together} />
      <Heat {...shown} />
    </>
  );
}

interface Shown {
  cells: readonly MissionQuarter[];
  sample: boolean;
  busy: boolean;
}

function useChosen(cells: readonly MissionQuarter[]) {
  const [chosen, setChosen] = useState<string | null>(null);
  const cell = cells.find((one) => cellKey(one) === chosen);
  const behind = cell ? (
    <Behind name={`${cell.mission}, ${cell.quarter}`} symbols={cell.symbols} onClose={() => setChosen(null)} />
  ) : null;
  return { chosen, setChosen, behind };
}

function Multiples({ cells, sample, busy, together }: Shown & { together: number | null }) {
  const { chosen, setChosen, behind } = useChosen(cells);
  return (
    <ChartCard
      title={t.multiples}
      note={t.multiplesNote(together)}
      name="missions-by-quarter"
      csv={() => csvOf(quartersTable, cells, sample)}
      sample={sample}
      busy={busy}
      behind={behind}
      table={
        <LongTable label={t.multiplesTable}>
          <FigureTable
            caption={t.multiplesTable}
            rows={cells}
            rowKey={cellKey}
            columns={[
              { key: "mission", head: t.mission, cell: ({ mission }) => mission },
              { key: "quarter", head: t.quarter, cell: ({ quarter }) => quarter },
              { key: "share", head: t.share, figure: true, cell: ({ pooled }) => pooled?.toFixed(2) ?? "–" },
              { key: "of", head: t.paragraphs, figure: true, cell: (cell) => t.of(cell.gender, cell.paragraphs) },
              { key: "reports", head: t.reports, cell: ({ symbols }) => <Symbols symbols={symbols} /> },
            ]}
          />
        </LongTable>
      }
    >
      {(width) => (
        <MissionMultiples cells={cells} together={together} chosen={chosen} onChoose={setChosen} width={width} />
      )}
    </ChartCard>
  );
}

function Heat({ cells, sample, busy }: Shown) {
  const { chosen, setChosen, behind } = useChosen(cells);
  const { quarters, rows } = useMemo(() => gridOf(cells), [cells]);
  return (
    <ChartCard
      title={t.heat}
      note={t.heatLegend}
      name="heat-map"
      csv={() => csvOf(quartersTable, cells, sample)}
      sample={sample}
      busy={busy}
      behind={behind}
      table={
        <LongTable label={t.heatTable}>
          <FigureTable
            caption={t.heatTable}
            rows={rows}
            rowKey={({ mission }) => mission}
            columns={[
              { key: "mission", head: t.mission, cell: ({ mission }) => mission },
              ...quarters.map((quarter, index) => ({
                key: quarter,
                head: quarter,
                figure: true,
                cell: ({ cells: row }: (typeof rows)[number]) => row[index]?.pooled?.toFixed(2) ?? "–",
              })),
            ]}
          />
        </LongTable>
      }
    >
      {(width) => <HeatMap cells={cells} chosen={chosen} onChoose={setChosen} width={width} />}
    </ChartCard>
  );
}
