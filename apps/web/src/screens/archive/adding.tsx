import { Button, Checkbox, Group, Progress, Stack, Text } from "@mantine/core";
import { Dropzone } from "@mantine/dropzone";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { ArchiveEngine } from "../../engine/engine.ts";
import { useScope } from "../../engine/queries.ts";
import { ErrorState } from "../../shared/states.tsx";
import { texts } from "../../texts/index.ts";
import classes from "./archive.module.css";
import { BatchCard } from "./batch-card.tsx";
import { useSending } from "./use-sending.ts";

const t = texts.archive;
/** How many of the latest batches are shown. */
const LATEST = 3;

/** Where many files come in at once, and what became of the latest batches. */
export function Adding({ stored }: { stored: ArchiveEngine }) {
  const [keep, setKeep] = useState(true);
  const batches = useQuery({ queryKey: [...useScope(), "batches"], queryFn: () => stored.batches() });
  const { send, sending, error } = useSending(stored);
  return (
    <Stack gap="xs">
      <Dropzone
        onDrop={(files: File[]) => send(files, keep)}
        disabled={sending !== null}
        aria-label={t.add}
        inputProps={{ "aria-label": t.add }}
        p="sm"
      >
        <Text ta="center">{t.add}</Text>
      </Dropzone>
      <Checkbox label={t.keep} checked={keep} onChange={({ currentTarget }) => setKeep(currentTarget.checked)} />
      {sending ? (
        <section className={`${classes.batch} gl-card`} data-testid="sending">
          <Group justify="space-between">
            {sending.waits ? (
              <Text size="sm" role="alert" className={classes.failed}>
                {t.waits(sending.files.length)}
              </Text>
            ) : (
              <Text size="sm" role="status">
                {t.sending(sending.files.length)}
              </Text>
            )}
            <Button size="compact-xs" variant="default" onClick={() => sending.stop.abort()}>
              {t.callOff}
            </Button>
          </Group>
          <Progress mt={6} value={100 * sending.part} aria-label={t.sending(sending.files.length)} />
        </section>
      ) : null}
      {error ? <ErrorState error={error} /> : null}
      {batches.error ? <ErrorState error={batches.error} onRetry={() => void batches.refetch()} /> : null}
      {(batches.data?.items ?? []).slice(0, LATEST).map((batch) => (
        <BatchCard key={batch.id} stored={stored} first={batch} />
      ))}
    </Stack>
  );
}
