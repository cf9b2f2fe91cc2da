import { Button, Checkbox, Group, NativeSelect, NumberInput, SegmentedControl, Text, TextInput } from "@mantine/core";
import type { Sample } from "@gender-lens/model";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState, type FormEvent } from "react";
import type { ArchiveEngine } from "../../../engine/engine.ts";
import { useScope } from "../../../engine/queries.ts";
import { ErrorState } from "../../../shared/states.tsx";
import { texts } from "../../../texts/index.ts";
import classes from "./overview.module.css";

const t = texts.review;
const d = t.drawing;
const QUEUES = ["random", "least-confident"] as const;
const MOST = 500;
const USUAL = 20;

interface Form {
  name: string;
  queue: Exclude<Sample["queue"], "chosen">;
  size: number;
  blind: boolean;
  set: "all" | "dpo";
  from: string;
  to: string;
}
const EMPTY: Form = { name: "", queue: "random", size: USUAL, blind: true, set: "all", from: "", to: "" };

/** Draws a queue and goes to its first paragraph. */
export function DrawForm({ stored }: { stored: ArchiveEngine }) {
  const [form, setForm] = useState(EMPTY);
  const put = (change: Partial<Form>) => setForm((before) => ({ ...before, ...change }));
  const navigate = useNavigate();
  const queries = useQueryClient();
  const scope = useScope();
  const draw = useMutation({
    mutationFn: () =>
      stored.draw({
        name: form.name.trim() === "" ? d.unnamed(t.queues[form.queue]) : form.name.trim(),
        queue: form.queue,
        blind: form.blind,
        size: form.size,
        frame: { set: form.set, from: form.from || null, to: form.to || null },
      }),
    onSuccess: async ({ id }) => {
      await queries.invalidateQueries({ queryKey: [...scope, "samples"] });
      await navigate({ to: "/review", search: { sample: id } });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    draw.mutate();
  };
  return (
    <form className={`${classes.draw} gl-card`} onSubmit={submit} aria-label={t.draw}>
      <h2>{t.draw}</h2>
      <div>
        <SegmentedControl
          aria-label={d.queue}
          size="xs"
          value={form.queue}
          onChange={(value) => put({ queue: QUEUES.find((queue) => queue === value) ?? "random" })}
          data={QUEUES.map((value) => ({ value, label: t.queues[value] }))}
        />
        <Text size="xs" c="dimmed" mt={4}>
          {t.queueHelp[form.queue]}
        </Text>
      </div>
      <Group gap="sm" align="flex-end">
        <TextInput
          size="xs"
          w={170}
          label={d.name}
          placeholder={d.namePlaceholder}
          maxLength={200}
          value={form.name}
          onChange={({ currentTarget }) => put({ name: currentTarget.value })}
        />
        <NumberInput
          size="xs"
          w={76}
          label={d.size}
          min={1}
          max={MOST}
          value={form.size}
          onChange={(value) => put({ size: Number(value) || USUAL })}
        />
        <NativeSelect
          size="xs"
          label={d.set}
          value={form.set}
          onChange={({ currentTarget }) => put({ set: currentTarget.value === "dpo" ? "dpo" : "all" })}
          data={[
            { value: "all", label: d.sets.all },
            { value: "dpo", label: d.sets.dpo },
          ]}
        />
        <TextInput
          size="xs"
          type="date"
          label={d.from}
          value={form.from}
          onChange={({ currentTarget }) => put({ from: currentTarget.value })}
        />
        <TextInput
          size="xs"
          type="date"
          label={d.to}
          value={form.to}
          onChange={({ currentTarget }) => put({ to: currentTarget.value })}
        />
      </Group>
      <Group justify="space-between">
        <Checkbox
          size="xs"
          label={d.blind}
          checked={form.blind}
          onChange={({ currentTarget }) => put({ blind: currentTarget.checked })}
        />
        <Button type="submit" loading={draw.isPending}>
          {d.go}
        </Button>
      </Group>
      {draw.isError ? <ErrorState error={draw.error} /> : null}
    </form>
  );
}
