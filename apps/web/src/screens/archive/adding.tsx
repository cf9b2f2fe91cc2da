import { Checkbox, Stack, Text } from "@mantine/core";
import { Dropzone } from "@mantine/dropzone";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { ArchiveEngine } from "../../engine/engine.ts";
import { useScope } from "../../engine/queries.ts";
import { ErrorState } from "../../shared/states.tsx";
import { texts } from "../../texts/index.ts";
import { BatchCard } from "./batch-card.tsx";

const t = texts.archive;
/** How many of the latest batches are shown. */
const LATEST = 3;

/** Where many files come in at once, and what became of the latest batches. */
export function Adding({ stored }: { stored: ArchiveEngine }) {
  const client = useQueryClient();
  const [keep, setKeep] = useState(true);
  const batches = useQuery({ queryKey: [...useScope(), "batches"], queryFn: () => stored.batches() });
  const add = useMutation({
    mutationFn: (files: File[]) => stored.add(files, { keep }),
    onSuccess: () => client.invalidateQueries(),
  });
  return (
    <Stack gap="xs">
      <Dropzone
        onDrop={(files: File[]) => add.mutate(files)}
        loading={add.isPending}
        aria-label={t.add}
        inputProps={{ "aria-label": t.add }}
        p="sm"
      >
        <Text ta="center">{add.isPending ? t.sending : t.add}</Text>
      </Dropzone>
      <Checkbox label={t.keep} checked={keep} onChange={({ currentTarget }) => setKeep(currentTarget.checked)} />
      {add.error ? <ErrorState error={add.error} /> : null}
      {batches.error ? <ErrorState error={batches.error} onRetry={() => void batches.refetch()} /> : null}
      {(batches.data?.items ?? []).slice(0, LATEST).map((batch) => (
        <BatchCard key={batch.id} stored={stored} first={batch} />
      ))}
    </Stack>
  );
}
