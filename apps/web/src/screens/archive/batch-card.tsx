import { Button, Group, Progress, Text } from "@mantine/core";
import { useInfiniteQuery, useMutation, useQueryClient } from "@tanstack/react-query";
import type { Batch } from "@gender-lens/model";
import { useEffect, useState } from "react";
import type { ArchiveEngine } from "../../engine/engine.ts";
import { useScope } from "../../engine/queries.ts";
import { refusedOf } from "../../engine/errors.ts";
import { useReach } from "../../engine/reach.ts";
import { ErrorState } from "../../shared/states.tsx";
import { texts } from "../../texts/index.ts";
import classes from "./archive.module.css";

const t = texts.archive;

/** A batch as far as it has got, followed while it runs; its failures with their reasons. */
export function BatchCard({ stored, first }: { stored: ArchiveEngine; first: Batch }) {
  const client = useQueryClient();
  const reach = useReach();
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
  const cancel = useMutation({ mutationFn: () => stored.cancel(batch.id), onSuccess: setBatch });
  const retry = useMutation({ mutationFn: () => stored.retry(batch.id), onSuccess: setBatch });
  // Nothing of what failed is kept (files out of an archive never are): the server says so, and would again.
  const refused = retry.error ? refusedOf(retry.error) : null;
  const noneKept = refused?.code === "conflict" ? refused : null;
  const error = lost ?? cancel.error ?? (noneKept ? null : retry.error);
  const ended = batch.done + batch.failed + batch.cancelled;
  return (
    <section className={`${classes.batch} gl-card`} data-batch={batch.id} data-state={batch.state}>
      <Group justify="space-between">
        <Text size="sm" role="status">
          {batch.name} · {t.batch(batch.done, batch.failed, batch.total)}
          {batch.state === "cancelled" ? ` · ${t.cancelled}` : ""}
          {running && reach === "unreachable" ? ` · ${t.batchWaits}` : ""}
        </Text>
        {running ? (
          <Button size="compact-xs" variant="default" loading={cancel.isPending} onClick={() => cancel.mutate()}>
            {t.cancel}
          </Button>
        ) : batch.failed > 0 && noneKept === null ? (
          <Button size="compact-xs" variant="default" loading={retry.isPending} onClick={() => retry.mutate()}>
            {t.retry}
          </Button>
        ) : null}
      </Group>
      {running ? (
        <Progress mt={6} value={batch.total === 0 ? 0 : (100 * ended) / batch.total} aria-label={batch.name} />
      ) : null}
      {batch.failed > 0 ? <Failures stored={stored} batch={batch} /> : null}
      {noneKept ? (
        <Text size="sm" role="alert">
          {noneKept.message} {noneKept.hint}
        </Text>
      ) : null}
      {error ? <ErrorState error={error} /> : null}
    </section>
  );
}

/** The files that failed, each with its reason and what to do, a page at a time. */
function Failures({ stored, batch: { id, failed } }: { stored: ArchiveEngine; batch: Batch }) {
  const items = useInfiniteQuery({
    queryKey: [...useScope(), "batch-items", id, failed],
    initialPageParam: "",
    queryFn: ({ pageParam }) =>
      stored.batchItems(id, { state: "failed", ...(pageParam === "" ? {} : { cursor: pageParam }) }),
    getNextPageParam: ({ next }) => next,
  });
  if (items.error) return <ErrorState error={items.error} onRetry={() => void items.refetch()} />;
  const shown = items.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <ul className={classes.failures}>
        {shown.map((item) => (
          <li key={item.id}>
            {item.name}: {item.failure?.message} {item.failure?.hint}
          </li>
        ))}
      </ul>
      {items.hasNextPage ? (
        <Button
          size="compact-xs"
          variant="default"
          loading={items.isFetchingNextPage}
          onClick={() => void items.fetchNextPage()}
        >
          {t.moreFailures(failed - shown.length)}
        </Button>
      ) : null}
    </>
  );
}
