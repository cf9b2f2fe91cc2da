import { Button, Select } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import type { StoredReport } from "@gender-lens/model";
import { useState } from "react";
import type { ArchiveEngine } from "../../engine/engine.ts";
import { useReport, useScope } from "../../engine/queries.ts";
import { texts } from "../../texts/index.ts";
import classes from "./parts.module.css";

const t = texts.compare;
const LISTED = 30;
const TYPING_MS = 200;

const nameOf = ({ symbol, title, date, draft }: StoredReport): string =>
  [symbol ?? t.draftOf(draft), title, date].filter(Boolean).join(" · ");

/** Two reports of the archive. */
export function PickStored({ stored, before, after }: { stored: ArchiveEngine; before?: string; after?: string }) {
  const navigate = useNavigate();
  const [picked, setPicked] = useState({ before: before ?? null, after: after ?? null });
  const ready = picked.before !== null && picked.after !== null && picked.before !== picked.after;
  return (
    <form
      className={`${classes.picks} gl-card`}
      onSubmit={(event) => {
        event.preventDefault();
        if (picked.before && picked.after)
          void navigate({ to: "/compare", search: { before: picked.before, after: picked.after } });
      }}
    >
      <ReportSelect
        stored={stored}
        label={t.before}
        value={picked.before}
        follows={picked.after}
        onChange={(value) => setPicked((now) => ({ ...now, before: value }))}
      />
      <ReportSelect
        stored={stored}
        label={t.after}
        value={picked.after}
        follows={null}
        onChange={(value) => setPicked((now) => ({ ...now, after: value }))}
      />
      <Button type="submit" disabled={!ready}>
        {t.go}
      </Button>
    </form>
  );
}

function ReportSelect({
  stored,
  label,
  value,
  follows,
  onChange,
}: {
  stored: ArchiveEngine;
  label: string;
  value: string | null;
  /** The later version, whose mission's own earlier reports are offered first. */
  follows: string | null;
  onChange: (value: string | null) => void;
}) {
  const scope = useScope();
  const [typed, setTyped] = useState("");
  const [text] = useDebouncedValue(typed, TYPING_MS);
  const own = useReport(value ?? "", value !== null);
  const previous = useQuery({
    queryKey: [...scope, "previous", follows],
    enabled: follows !== null,
    queryFn: () => stored.previous(follows ?? ""),
  });
  const found = useQuery({
    queryKey: [...scope, "reports", "to-compare", text],
    placeholderData: keepPreviousData,
    queryFn: () => stored.reports({ text, sort: "-added", limit: LISTED }),
  });
  const reports = [...(own.data ? [own.data] : []), ...(previous.data ?? []), ...(found.data?.items ?? [])];
  const options = new Map(reports.map((report) => [report.id, nameOf(report)]));
  return (
    <Select
      label={label}
      placeholder={t.choose}
      searchable
      clearable
      value={value}
      onChange={onChange}
      onSearchChange={setTyped}
      nothingFoundMessage={t.search}
      // The archive has searched already.
      filter={({ options: all }) => all}
      data={[...options].map(([id, name]) => ({ value: id, label: name }))}
    />
  );
}
