import { Text, Title } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { ArchiveEngine, SeriesQuery } from "../../../engine/engine.ts";
import { useScope } from "../../../engine/queries.ts";
import { FigureTable } from "../../../shared/figure-table.tsx";
import { ErrorState, Loading } from "../../../shared/states.tsx";
import { texts } from "../../../texts/index.ts";
import { gridOf } from "../model/chart.ts";

const t = texts.track;
interface Part<Query> {
  stored: ArchiveEngine;
  query: Query;
  /** How many reports the series counts: with more of them, every part is asked again. */
  reports: number | null;
}
type Counted = Omit<SeriesQuery, "by">;

function Card({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="gl-card" style={{ padding: 16 }} aria-label={title}>
      <Title order={2} size="h3" mb="xs">
        {title}
      </Title>
      {children}
    </section>
  );
}

/** Shares by mission and quarter: the number in each cell, its shade beside it. */
export function HeatMap({ stored, query, reports }: Part<Counted>) {
  const cells = useQuery({
    queryKey: [...useScope(), "mission-quarters", query, reports],
    queryFn: () => stored.missionQuarters(query),
    placeholderData: keepPreviousData,
  });
  if (cells.error) return <ErrorState error={cells.error} />;
  if (!cells.data) return <Loading />;
  const { quarters, rows } = gridOf(cells.data);
  // Reports of no known mission, such as the samples, make no row.
  if (rows.length === 0) return null;
  return (
    <Card title={t.heat}>
      <Text size="sm" c="dimmed">
        {t.heatLegend}
      </Text>
      <FigureTable
        caption={t.heat}
        rows={rows}
        rowKey={({ mission }) => mission}
        columns={[
          { key: "mission", head: t.mission, cell: ({ mission }) => mission },
          ...quarters.map((quarter, index) => ({
            key: quarter,
            head: quarter,
            figure: true,
            cell: ({ cells: row }: (typeof rows)[number]) => {
              const cell = row[index];
              if (!cell || cell.pooled === null) return "–";
              const depth = Math.min(60, cell.pooled);
              return (
                <span
                  title={t.of(cell.gender, cell.paragraphs)}
                  style={{
                    display: "inline-block",
                    padding: "4px 8px",
                    borderRadius: 4,
                    borderBottom: `${1 + Math.round(depth / 10)}px solid var(--gl-specific)`,
                    background: "var(--gl-related-wash)",
                  }}
                >
                  {cell.pooled.toFixed(2)}
                </span>
              );
            },
          })),
        ]}
      />
    </Card>
  );
}

const SEXES = [
  { key: "female", fill: "var(--gl-disaggregated)" },
  { key: "male", fill: "var(--gl-specific)" },
  { key: "mixed", fill: "var(--gl-recommendation)" },
  { key: "unknown", fill: "var(--gl-none)" },
] as const;

/** Figures of persons by the sex given, each bar the whole of its group. */
export function People({ stored, query, reports }: Part<SeriesQuery>) {
  const people = useQuery({
    queryKey: [...useScope(), "people", query, reports],
    queryFn: () => stored.people(query),
    placeholderData: keepPreviousData,
  });
  if (people.error) return <ErrorState error={people.error} />;
  if (!people.data) return <Loading />;
  return (
    <Card title={t.people}>
      <Text size="sm" c="dimmed" mb="xs">
        {t.peopleNote}
      </Text>
      <FigureTable
        caption={t.people}
        rows={people.data}
        rowKey={({ key }) => key}
        columns={[
          { key: "key", head: t.group, cell: ({ key }) => key },
          {
            key: "bar",
            head: t.parts,
            cell: (point) => (
              <span
                aria-hidden
                style={{ display: "flex", width: 220, height: 16, borderRadius: 3, overflow: "hidden", gap: 1 }}
              >
                {SEXES.map(({ key, fill }, index) => (
                  <span
                    key={key}
                    style={{
                      flex: `${point[key]} 0 0`,
                      backgroundColor: fill,
                      backgroundImage: index % 2 === 1 ? "var(--gl-hatch)" : "none",
                    }}
                  />
                ))}
              </span>
            ),
          },
          ...SEXES.map(({ key, fill }, index) => ({
            key,
            head: (
              <>
                <span
                  aria-hidden
                  style={{
                    display: "inline-block",
                    width: 12,
                    height: 12,
                    marginRight: 6,
                    backgroundColor: fill,
                    backgroundImage: index % 2 === 1 ? "var(--gl-hatch)" : "none",
                  }}
                />
                {t.sexes[key]}
              </>
            ),
            figure: true,
            cell: (point: NonNullable<typeof people.data>[number]) => point[key].toLocaleString("en"),
          })),
        ]}
      />
    </Card>
  );
}

/** What is there of what is expected, what is missing, and the rule that says so. */
export function Coverage({ stored, query, reports }: Part<Counted>) {
  const coverage = useQuery({
    queryKey: [...useScope(), "coverage", query, reports],
    queryFn: () => stored.coverage(query),
    placeholderData: keepPreviousData,
  });
  if (coverage.error) return <ErrorState error={coverage.error} />;
  if (!coverage.data) return <Loading />;
  const { there, expected, missions } = coverage.data;
  return (
    <Card title={t.coverage(there, expected)}>
      <FigureTable
        caption={t.coverageByMission}
        rows={missions}
        rowKey={({ mission }) => mission}
        columns={[
          { key: "mission", head: t.mission, cell: ({ mission }) => mission },
          { key: "there", head: t.there, figure: true, cell: (row) => t.of(row.there, row.expected) },
          { key: "missing", head: t.missing, cell: ({ missing }) => missing.map(({ what }) => what).join("; ") || "–" },
          { key: "rule", head: t.rule, cell: ({ rule }) => rule },
        ]}
      />
    </Card>
  );
}
