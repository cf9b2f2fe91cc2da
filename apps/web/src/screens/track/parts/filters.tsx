import { Group, NativeSelect, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import type { ArchiveEngine } from "../../../engine/engine.ts";
import { useScope } from "../../../engine/queries.ts";
import { texts } from "../../../texts/index.ts";
import { trackSearch, type TrackSearch } from "../search.ts";

const t = texts.track;

/** What is counted and how it is grouped; all of it stands in the address. */
export function Filters({ stored, search }: { stored: ArchiveEngine; search: TrackSearch }) {
  const navigate = useNavigate({ from: "/track" });
  const change = (part: Record<string, string>) =>
    void navigate({ search: trackSearch({ ...search, ...part }), replace: true });
  // Missions of the archive, whatever else is chosen; none where they are not known yet.
  const every = { by: "mission", set: "all" } as const;
  const known = useQuery({ queryKey: [...useScope(), "series", every], queryFn: () => stored.series(every) });
  const missions = new Set(known.data?.points.map(({ key }) => key).filter((key) => key !== "none"));
  if (search.mission) missions.add(search.mission);
  return (
    <Group gap="sm" align="end" className="gl-not-printed" role="group" aria-label={t.filters}>
      <NativeSelect
        label={t.by}
        value={search.by ?? "year"}
        data={t.groups}
        onChange={({ currentTarget: { value } }) => change({ by: value })}
      />
      <NativeSelect
        label={t.set}
        value={search.set ?? "dpo"}
        data={t.sets}
        onChange={({ currentTarget: { value } }) => change({ set: value })}
      />
      <TextInput
        type="date"
        label={t.from}
        value={search.from ?? ""}
        onChange={({ currentTarget: { value } }) => change({ from: value })}
      />
      <TextInput
        type="date"
        label={t.to}
        value={search.to ?? ""}
        onChange={({ currentTarget: { value } }) => change({ to: value })}
      />
      <NativeSelect
        label={t.mission}
        value={search.mission ?? ""}
        data={[{ value: "", label: t.allMissions }, ...[...missions].toSorted()]}
        onChange={({ currentTarget: { value } }) => change({ mission: value })}
      />
    </Group>
  );
}
