import { Button, Group, NativeSelect, Text, TextInput, Title } from "@mantine/core";
import type { Series } from "@gender-lens/model";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import type { ArchiveEngine } from "../../../engine/engine.ts";
import { refusedOf } from "../../../engine/errors.ts";
import { useScope } from "../../../engine/queries.ts";
import { ErrorState, Loading } from "../../../shared/states.tsx";
import { texts } from "../../../texts/index.ts";

const t = texts.publications;
const bys: readonly Series["by"][] = ["year", "quarter", "mission", "department"];
const sets: readonly Series["set"][] = ["dpo", "all"];

/** Publishes a figure; what it will freeze is shown first, and what speaks against it is accepted by a button of its own. */
export function PublishForm({ stored }: { stored: ArchiveEngine }) {
  const scope = useScope();
  const queries = useQueryClient();
  const navigate = useNavigate({ from: "/publications" });
  const [input, setInput] = useState({ name: "", from: "", to: "" });
  const [set, setSet] = useState<Series["set"]>("dpo");
  const [by, setBy] = useState<Series["by"]>("year");
  const { name, from, to } = input;
  const ready = from !== "" && to !== "" && from <= to;
  const preview = useQuery({
    queryKey: [...scope, "series", "preview", by, set, from, to],
    enabled: ready,
    queryFn: () => stored.series({ by, set, from, to }),
  });
  const publish = useMutation({
    mutationFn: (accept: boolean) => stored.publish({ name, from, to, set, by, accept }),
    onSuccess: async ({ id }) => {
      await queries.invalidateQueries({ queryKey: [...scope, "publications"] });
      await navigate({ search: (now) => ({ ...now, id }) });
    },
  });
  const refused = publish.error ? refusedOf(publish.error).code === "conflict" : false;
  const change = (part: Partial<typeof input>) => {
    publish.reset();
    setInput((now) => ({ ...now, ...part }));
  };
  return (
    <section className="gl-card gl-not-printed" style={{ padding: 16 }}>
      <Title order={2} mb="sm">
        {t.publish}
      </Title>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          publish.mutate(false);
        }}
      >
        <Group align="flex-end" gap="sm">
          <TextInput
            label={t.name}
            required
            maxLength={200}
            value={name}
            onChange={({ currentTarget }) => change({ name: currentTarget.value })}
          />
          <TextInput
            label={t.from}
            type="date"
            required
            value={from}
            onChange={({ currentTarget }) => change({ from: currentTarget.value })}
          />
          <TextInput
            label={t.to}
            type="date"
            required
            value={to}
            onChange={({ currentTarget }) => change({ to: currentTarget.value })}
          />
          <NativeSelect
            label={t.set}
            data={sets.map((value) => ({ value, label: t.sets[value] }))}
            value={set}
            onChange={({ currentTarget }) => {
              publish.reset();
              setSet(sets.find((one) => one === currentTarget.value) ?? "dpo");
            }}
          />
          <NativeSelect
            label={t.by}
            data={bys.map((value) => ({ value, label: t.bys[value] }))}
            value={by}
            onChange={({ currentTarget }) => {
              publish.reset();
              setBy(bys.find((one) => one === currentTarget.value) ?? "year");
            }}
          />
          <Button type="submit" disabled={!ready || name.trim() === ""} loading={publish.isPending}>
            {t.freeze}
          </Button>
        </Group>
      </form>
      <Title order={3} size="h5" mt="md">
        {t.preview}
      </Title>
      {!ready ? (
        <Text size="sm" c="dimmed">
          {t.previewWait}
        </Text>
      ) : preview.error ? (
        <ErrorState error={preview.error} onRetry={() => void preview.refetch()} />
      ) : preview.data ? (
        <Text data-testid="preview">
          <strong>{preview.data.total.pooled === null ? t.none : `${preview.data.total.pooled.toFixed(2)} %`}</strong> ·{" "}
          {t.previewOf(preview.data.total.reports ?? 0, preview.data.coders.length)}
        </Text>
      ) : (
        <Loading />
      )}
      {publish.error ? <ErrorState error={publish.error} /> : null}
      {refused ? (
        <Button variant="default" loading={publish.isPending} onClick={() => publish.mutate(true)}>
          {t.allTheSame}
        </Button>
      ) : null}
    </section>
  );
}
