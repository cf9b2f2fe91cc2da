import { Badge, Button, Code, Group, Stack, Text, Title } from "@mantine/core";
import type { Publication } from "@gender-lens/model";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ArchiveEngine } from "../../../engine/engine.ts";
import { useScope } from "../../../engine/queries.ts";
import { download, fileName } from "../../../shared/download.ts";
import { FigureTable } from "../../../shared/figure-table.tsx";
import { groupName } from "../../../shared/group-name.ts";
import { ErrorState, Loading } from "../../../shared/states.tsx";
import { texts } from "../../../texts/index.ts";
import { csvOf } from "../model/csv.ts";
import { Difference } from "./difference.tsx";

const t = texts.publications;
const percent = (share: number | null) => (share === null ? t.none : `${share.toFixed(2)} %`);

/** One publication as a page fit to print. */
export function OnePublication({ stored, id }: { stored: ArchiveEngine; id: string }) {
  const scope = useScope();
  const one = useQuery({ queryKey: [...scope, "publication", id], queryFn: () => stored.publication(id) });
  return (
    <Stack gap="lg">
      <Link to="/publications" search={{}} className="gl-link gl-not-printed">
        {t.back}
      </Link>
      {one.error ? (
        <ErrorState error={one.error} onRetry={() => void one.refetch()} />
      ) : one.data ? (
        <>
          <Sheet publication={one.data} />
          <Difference stored={stored} id={id} />
        </>
      ) : (
        <Loading />
      )}
    </Stack>
  );
}

function Sheet({ publication }: { publication: Publication }) {
  const { name, period, rule, series, versions, reviews, coders, publishedAt, publishedBy, seal, sample, set } =
    publication;
  const { total } = series;
  const file = sample ? `SAMPLE-${name}` : name;
  return (
    <>
      <section className="gl-card" style={{ padding: 24 }}>
        <Group justify="space-between" align="flex-start">
          <div>
            <Title order={2}>
              {name} {sample ? <Badge color="orange">{t.sample}</Badge> : null}
            </Title>
            <Text c="dimmed">
              {t.periodOf(period.start, period.end)} · {t.sets[set]}
            </Text>
          </div>
          <Group gap="xs" className="gl-not-printed">
            <Button variant="default" size="xs" onClick={() => window.print()}>
              {t.print}
            </Button>
            <Button
              variant="default"
              size="xs"
              onClick={() =>
                download(fileName(file, "json"), `${JSON.stringify(publication, null, 2)}\n`, "application/json")
              }
            >
              {t.json}
            </Button>
            <Button
              variant="default"
              size="xs"
              onClick={() => download(fileName(file, "csv"), csvOf(publication), "text/csv;charset=utf-8")}
            >
              {t.csv}
            </Button>
          </Group>
        </Group>
        <Text fz={48} fw={650} lh={1.2} mt="sm" className="gl-number" data-testid="published-share">
          {percent(total.pooled)}
        </Text>
        <Text>
          {t.of(total.gender ?? 0, total.paragraphs ?? 0)} {t.paragraphs.toLocaleLowerCase("en")} · {versions.length}{" "}
          {t.reports.toLocaleLowerCase("en")}
        </Text>
        <Text size="sm" c="dimmed" mt="xs">
          {t.publishedBy(publishedBy.name, publishedAt.slice(0, 10))}
        </Text>
        <Text size="sm" mt="md">
          <strong>{t.rule}:</strong> {rule}
        </Text>
        <Text size="sm">
          <strong>{t.coders}:</strong> <Code>{coders.join(", ")}</Code>
        </Text>
        <Text size="sm" style={{ overflowWrap: "anywhere" }}>
          <strong>{t.seal}:</strong> <Code data-testid="seal">{seal}</Code>
        </Text>
      </section>
      <section className="gl-card" style={{ padding: 16 }}>
        <FigureTable
          caption={t.points}
          rows={series.points}
          rowKey={({ key }) => key}
          columns={[
            { key: "group", head: t.group, cell: ({ key }) => groupName(key, series.by) },
            { key: "reports", head: t.reports, figure: true, cell: (point) => point.reports },
            { key: "gender", head: t.gender, figure: true, cell: ({ gender }) => gender },
            { key: "paragraphs", head: t.paragraphs, figure: true, cell: ({ paragraphs }) => paragraphs },
            { key: "share", head: t.share, figure: true, cell: ({ pooled }) => percent(pooled) },
          ]}
        />
      </section>
      <section className="gl-card" style={{ padding: 16 }}>
        <FigureTable
          caption={t.versions}
          rows={versions}
          rowKey={({ report }) => report}
          columns={[
            { key: "symbol", head: t.symbol, cell: ({ symbol }) => symbol },
            { key: "mission", head: t.mission, cell: ({ mission }) => mission ?? t.none },
            { key: "date", head: t.date, cell: ({ date }) => date },
            { key: "gender", head: t.gender, figure: true, cell: ({ figures }) => figures.genderContent },
            { key: "paragraphs", head: t.paragraphs, figure: true, cell: ({ figures }) => figures.paragraphs },
            { key: "share", head: t.share, figure: true, cell: ({ figures }) => percent(figures.share) },
            {
              key: "machine",
              head: t.machine,
              figure: true,
              cell: ({ machineFigures }) => percent(machineFigures.share),
            },
          ]}
        />
      </section>
      {reviews.length === 0 ? (
        <Text size="sm">{t.noReviews}</Text>
      ) : (
        <section className="gl-card" style={{ padding: 16 }}>
          <FigureTable
            caption={t.reviews}
            rows={reviews}
            rowKey={({ id }) => id}
            columns={[
              { key: "symbol", head: t.symbol, cell: ({ symbol }) => symbol },
              { key: "paragraph", head: t.paragraph, cell: ({ paragraph }) => paragraph },
              { key: "reviewer", head: t.reviewer, cell: ({ reviewer }) => reviewer },
              {
                key: "decisions",
                head: t.decisions,
                cell: ({ decisions }) =>
                  Object.entries(decisions)
                    .map(([field, value]) => `${field}: ${String(value)}`)
                    .join(", "),
              },
              { key: "reason", head: t.reason, cell: ({ reason }) => reason },
            ]}
          />
        </section>
      )}
    </>
  );
}
