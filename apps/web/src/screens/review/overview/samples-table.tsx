import { Button, Group } from "@mantine/core";
import type { Sample } from "@gender-lens/model";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { ArchiveEngine } from "../../../engine/engine.ts";
import { FigureTable, type FigureColumn } from "../../../shared/figure-table.tsx";
import { EmptyState, ErrorState, Loading } from "../../../shared/states.tsx";
import { texts } from "../../../texts/index.ts";
import { useSamples } from "../use-queue.ts";
import { AgreementDialog } from "./agreement.tsx";
import classes from "./overview.module.css";

const t = texts.review;

/** Queues that were drawn, how far one has got with each, and what the random ones say. */
export function SamplesTable({ stored }: { stored: ArchiveEngine }) {
  const samples = useSamples(stored);
  const [told, setTold] = useState<Sample | null>(null);
  if (samples.isError) return <ErrorState error={samples.error} onRetry={() => void samples.refetch()} />;
  if (!samples.data) return <Loading />;
  if (samples.data.items.length === 0) return <EmptyState title={t.noSamples}>{t.noSamplesHint}</EmptyState>;
  return (
    <>
      <FigureTable
        caption={t.tabs.samples}
        rows={samples.data.items}
        rowKey={({ id }) => id}
        columns={columns((sample) => setTold(sample))}
      />
      {told ? <AgreementDialog stored={stored} sample={told} onClose={() => setTold(null)} /> : null}
    </>
  );
}

function columns(onTell: (sample: Sample) => void): FigureColumn<Sample>[] {
  return [
    { key: "name", head: t.columns.name, cell: ({ name }) => <strong>{name}</strong> },
    {
      key: "kind",
      head: t.columns.kind,
      cell: ({ queue, blind }) => (blind ? `${t.queues[queue]}, ${t.blindTag}` : t.queues[queue]),
    },
    {
      key: "progress",
      head: t.columns.progress,
      cell: ({ reviewed, size }) => (
        <>
          <span className={classes.bar} aria-hidden>
            <span style={{ width: `${size === 0 ? 0 : (100 * reviewed) / size}%` }} />
          </span>
          {t.reviewedOf(reviewed, size)}
        </>
      ),
    },
    { key: "by", head: t.columns.by, cell: ({ by }) => by.name },
    { key: "at", head: t.columns.at, cell: ({ at }) => at.slice(0, 10), figure: true },
    {
      key: "go",
      head: t.columns.go,
      cell: (sample) => (
        <Group gap="xs" justify="flex-end" wrap="nowrap">
          {sample.queue === "random" ? (
            <Button size="compact-xs" variant="default" onClick={() => onTell(sample)}>
              {t.result}
            </Button>
          ) : null}
          <Button
            size="compact-xs"
            variant={sample.reviewed < sample.size ? "filled" : "default"}
            aria-label={`${goName(sample)}: ${sample.name}`}
            renderRoot={(props) => <Link to="/review" search={{ sample: sample.id }} {...props} />}
          >
            {goName(sample)}
          </Button>
        </Group>
      ),
    },
  ];
}

const goName = ({ reviewed, size }: Sample): string => (reviewed === 0 ? t.start : reviewed < size ? t.goOn : t.again);
