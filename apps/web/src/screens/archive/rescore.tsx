import { Button, Group, Stack, Text } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { ArchiveEngine, ReportFilter } from "../../engine/engine.ts";
import { useScope } from "../../engine/queries.ts";
import { Dialog } from "../../shared/dialog.tsx";
import { ErrorState, Loading } from "../../shared/states.tsx";
import { texts } from "../../texts/index.ts";
import { everyReport } from "./every-report.ts";

const t = texts.archive;

/** Scores again what fits the filter, whether it is on the screen or not. */
export function Rescore({ stored, filter }: { stored: ArchiveEngine; filter: ReportFilter }) {
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button size="xs" variant="default" onClick={() => setOpened(true)}>
        {t.rescore}
      </Button>
      {opened ? <RescoreDialog stored={stored} filter={filter} onClose={() => setOpened(false)} /> : null}
    </>
  );
}

function RescoreDialog({
  stored,
  filter,
  onClose,
}: {
  stored: ArchiveEngine;
  filter: ReportFilter;
  onClose: () => void;
}) {
  const client = useQueryClient();
  const fitting = useQuery({
    queryKey: [...useScope(), "reports", "all", filter],
    queryFn: ({ signal }) => everyReport(stored, filter, signal),
    gcTime: 0,
  });
  const rescore = useMutation({
    mutationFn: (ids: string[]) => stored.rescore(ids),
    onSuccess: () => {
      onClose();
      return client.invalidateQueries();
    },
  });
  const all = (fitting.data ?? []).map(({ id }) => id);
  const outdated = (fitting.data ?? []).filter((report) => report.outdated).map(({ id }) => id);
  return (
    <Dialog onClose={onClose} title={t.rescoreTitle}>
      <Stack>
        {fitting.error ? <ErrorState error={fitting.error} onRetry={() => void fitting.refetch()} /> : null}
        {fitting.isPending ? <Loading label={t.lookingThrough} /> : null}
        {fitting.data ? <Text role="status">{t.rescoreFound(all.length, outdated.length)}</Text> : null}
        <Text size="sm" c="dimmed">
          {t.rescoreHint}
        </Text>
        {rescore.error ? <ErrorState error={rescore.error} /> : null}
        <Group>
          {outdated.length > 0 && outdated.length < all.length ? (
            <Button loading={rescore.isPending} onClick={() => rescore.mutate(outdated)}>
              {t.rescoreOutdated(outdated.length)}
            </Button>
          ) : null}
          {all.length > 0 ? (
            <Button
              variant={outdated.length > 0 && outdated.length < all.length ? "default" : "filled"}
              loading={rescore.isPending}
              onClick={() => rescore.mutate(all)}
            >
              {t.rescoreAll(all.length)}
            </Button>
          ) : null}
        </Group>
      </Stack>
    </Dialog>
  );
}
