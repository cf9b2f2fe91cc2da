import { Button, Checkbox, Group, Progress, Stack, Text } from "@mantine/core";
import { Dropzone } from "@mantine/dropzone";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { ArchiveEngine } from "../../engine/engine.ts";
import { isUnreachable } from "../../engine/errors.ts";
import { useScope } from "../../engine/queries.ts";
import { ErrorState } from "../../shared/states.tsx";
import { texts } from "../../texts/index.ts";
import classes from "./archive.module.css";
import { BatchCard } from "./batch-card.tsx";

const t = texts.archive;
/** How many of the latest batches are shown. */
const LATEST = 3;

/** Files on their way, and the way to call them back. */
interface Sending {
  files: File[];
  keep: boolean;
  stop: AbortController;
}

/** Where many files come in at once, and what became of the latest batches. */
export function Adding({ stored }: { stored: ArchiveEngine }) {
  const client = useQueryClient();
  const [keep, setKeep] = useState(true);
  const [sent, setSent] = useState(0);
  const batches = useQuery({ queryKey: [...useScope(), "batches"], queryFn: () => stored.batches() });
  const add = useMutation({
    // A server that goes away in the middle is waited for: the files stay in hand and are sent again from the first byte.
    mutationFn: ({ files, keep: kept, stop }: Sending) => {
      setSent(0);
      return stored.add(files, { keep: kept, signal: stop.signal, onSent: setSent });
    },
    onSuccess: () => client.invalidateQueries(),
  });
  const sending = add.isPending ? add.variables : undefined;
  useAskBeforeLeaving(sending !== undefined);
  const calledOff = add.variables?.stop.signal.aborted === true;
  return (
    <Stack gap="xs">
      <Dropzone
        onDrop={(files: File[]) => add.mutate({ files, keep, stop: new AbortController() })}
        disabled={sending !== undefined}
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
            {isUnreachable(add.failureReason) ? (
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
          <Progress mt={6} value={100 * sent} aria-label={t.sending(sending.files.length)} />
        </section>
      ) : null}
      {add.error && !calledOff ? <ErrorState error={add.error} /> : null}
      {batches.error ? <ErrorState error={batches.error} onRetry={() => void batches.refetch()} /> : null}
      {(batches.data?.items ?? []).slice(0, LATEST).map((batch) => (
        <BatchCard key={batch.id} stored={stored} first={batch} />
      ))}
    </Stack>
  );
}

/** Files in hand go when the page goes: the browser asks first. */
function useAskBeforeLeaving(has: boolean): void {
  useEffect(() => {
    if (!has) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [has]);
}
