import { Stack, Text } from "@mantine/core";
import type { Agreement, MachineError, Sample } from "@gender-lens/model";
import { useQuery } from "@tanstack/react-query";
import type { ArchiveEngine } from "../../../engine/engine.ts";
import { useScope } from "../../../engine/queries.ts";
import { Dialog } from "../../../shared/dialog.tsx";
import { FigureTable, type FigureColumn } from "../../../shared/figure-table.tsx";
import { ErrorState, Loading } from "../../../shared/states.tsx";
import { texts } from "../../../texts/index.ts";

const t = texts.review.agreement;
const per = (rate: number | null): string => (rate === null ? "–" : `${(100 * rate).toFixed(1)} %`);

const agreementColumns: FigureColumn<Agreement>[] = [
  { key: "decision", head: t.decision, cell: ({ decision }) => decision },
  { key: "units", head: t.units, cell: ({ units }) => units, figure: true },
  { key: "people", head: t.people, cell: ({ reviewers }) => reviewers, figure: true },
  {
    key: "alpha",
    head: t.alpha,
    cell: ({ alpha }) => (alpha === null ? t.notDefined : alpha.toFixed(3)),
    figure: true,
  },
];

const errorColumns: FigureColumn<MachineError>[] = [
  { key: "decision", head: t.decision, cell: ({ decision }) => decision },
  { key: "reviewed", head: t.reviewed, cell: ({ reviewed }) => reviewed, figure: true },
  { key: "wrong", head: t.wrong, cell: ({ wrong }) => wrong, figure: true },
  { key: "rate", head: t.rate, cell: ({ rate }) => per(rate), figure: true },
  {
    key: "interval",
    head: t.interval,
    cell: ({ low, high }) => (low === null ? "–" : `${per(low)} – ${per(high)}`),
    figure: true,
  },
];

/** What a random queue says of its reviewers and of the machine; nothing but what the archive tells. */
export function AgreementDialog({
  stored,
  sample,
  onClose,
}: {
  stored: ArchiveEngine;
  sample: Sample;
  onClose: () => void;
}) {
  return (
    <Dialog onClose={onClose} size="xl" title={t.title(sample.name)}>
      <Told stored={stored} id={sample.id} />
    </Dialog>
  );
}

function Told({ stored, id }: { stored: ArchiveEngine; id: string }) {
  const report = useQuery({ queryKey: [...useScope(), "sample-report", id], queryFn: () => stored.sampleReport(id) });
  if (report.isError) return <ErrorState error={report.error} onRetry={() => void report.refetch()} />;
  if (!report.data) return <Loading />;
  return (
    <Stack gap="xs" data-testid="agreement">
      <Text size="sm">{t.machineHelp}</Text>
      <FigureTable
        caption={t.machine}
        columns={errorColumns}
        rows={report.data.machineError}
        rowKey={({ decision }) => decision}
      />
      <Text size="sm" mt="md">
        {t.reviewersHelp}
      </Text>
      <FigureTable
        caption={t.reviewers}
        columns={agreementColumns}
        rows={report.data.agreement}
        rowKey={({ decision }) => decision}
      />
    </Stack>
  );
}
