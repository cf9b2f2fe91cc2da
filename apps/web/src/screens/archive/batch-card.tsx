import { Button, Group, Progress, Text } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { Batch } from "@gender-lens/model";
import { useEffect, useState } from "react";
import type { ArchiveEngine } from "../../engine/engine.ts";
import { useScope } from "../../engine/queries.ts";
import { ErrorState } from "../../shared/states.tsx";
import { texts } from "../../texts/index.ts";
import classes from "./archive.module.css";

const t = texts.archive;

/** A batch as far as it has got, followed while it runs; its failures with their reasons. */
export function BatchCard({ stored, first }: { stored: ArchiveEngine; first: Batch }) {
  const client = useQueryClient();
  const [batch, setBatch] = useState(first);
  const [lost, setLost] = useState<unknown>(null);
  useEffect(() => setBatch(first), [first]);
  const running = batch.state === "running";
  useEffect(() => {
    if (!running) return;
    const stop = new AbortController();
    setLost(null);
    const follow = async () => {
      try {
        await stored.watch(first.id, setBatch, stop.signal);
        if (!stop.signal.aborted) await client.invalidateQueries();
      } catch (error) {
        if (!stop.signal.aborted) setLost(error);
      }
    };
    void follow();
    return () => stop.abort();
  }, [stored, first.id, running, client]);
  const items = useQuery({
    queryKey: [...useScope(), "batch-items", batch.id, batch.failed],
    enabled: batch.failed > 0,
    queryFn: () => stored.batchItems(batch.id),
  });
  const cancel = useMutation({ mutationFn: () => stored.cancel(batch.id), onSuccess: setBatch });
  const retry = useMutation({ mutationFn: () => stored.retry(batch.id), onSuccess: setBatch });
  const error = lost ?? cancel.error ?? retry.error ?? items.error;
  const ended = batch.done + batch.failed + batch.cancelled;
  return (
    <section className="gl-card" style={{ padding: "0.7rem 1rem" }} data-batch={batch.id} data-state={batch.state}>
      <Group justify="space-between">
        <Text size="sm">
          {batch.name} · {t.batch(batch.done, batch.failed, batch.total)}
          {batch.state === "cancelled" ? ` · ${t.cancelled}` : ""}
        </Text>
        {running ? (
          <Button size="compact-xs" variant="default" loading={cancel.isPending} onClick={() => cancel.mutate()}>
            {t.cancel}
          </Button>
        ) : batch.failed > 0 ? (
          <Button size="compact-xs" variant="default" loading={retry.isPending} onClick={() => retry.mutate()}>
            {t.retry}
          </Button>
        ) : null}
      </Group>
      {running ? (
        <Progress mt={6} value={batch.total === 0 ? 0 : (100 * ended) / batch.total} aria-label={batch.name} />
      ) : null}
      {(items.data?.items ?? [])
        .filter(({ state }) => state === "failed")
        .map(({ id, name, failure }) => (
          <Text key={id} size="sm" className={classes.failed}>
            {name}: {failure?.message} {failure?.hint}
          </Text>
        ))}
      {error ? <ErrorState error={error} /> : null}
    </section>
  );
}
