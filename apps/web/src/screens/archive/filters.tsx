import { Button, NativeSelect, TextInput } from "@mantine/core";
import { useRef } from "react";
import { useShortcuts } from "../../shared/shortcuts.tsx";
import { texts } from "../../texts/index.ts";
import classes from "./archive.module.css";
import { archiveSearch, type ArchiveSearch } from "./search.ts";

const t = texts.archive;
const NAMED = ["mission", "country", "year", "quarter"] as const;
const FLAGS = [
  { value: "", label: t.any },
  { value: "true", label: t.yes },
  { value: "false", label: t.no },
];
const flag = (value: string): boolean | undefined => (value === "" ? undefined : value === "true");

/** What narrows the list; all of it stands in the address. */
export function Filters({
  search,
  onChange,
  onClear,
}: {
  search: ArchiveSearch;
  onChange: (part: ArchiveSearch) => void;
  onClear: () => void;
}) {
  const first = useRef<HTMLInputElement>(null);
  useShortcuts([{ key: "/", label: t.keySearch, run: () => first.current?.focus() }]);
  const typed = (said: Record<string, unknown>) => onChange({ ...blank(said), ...archiveSearch(said) });
  return (
    <div className={classes.filters} role="search">
      <TextInput
        ref={first}
        type="search"
        className={classes.wide}
        label={t.search}
        value={search.text ?? ""}
        onChange={({ currentTarget: { value } }) => typed({ text: value })}
      />
      <TextInput
        key={`words ${search.words ?? ""}`}
        type="search"
        className={classes.wide}
        label={t.words}
        defaultValue={search.words ?? ""}
        onKeyDown={({ key, currentTarget: { value } }) => key === "Enter" && typed({ words: value })}
        onBlur={({ currentTarget: { value } }) => value !== (search.words ?? "") && typed({ words: value })}
      />
      {NAMED.map((name) => (
        // What is half typed is no filter yet, so it goes into the address when it is finished.
        <TextInput
          key={`${name} ${search[name] ?? ""}`}
          label={t.filters[name]}
          defaultValue={search[name] ?? ""}
          onKeyDown={({ key, currentTarget }) => key === "Enter" && currentTarget.blur()}
          onBlur={({ currentTarget: { value } }) =>
            value !== String(search[name] ?? "") &&
            typed({ [name]: name === "year" && value !== "" ? Number(value) : value.trim() })
          }
        />
      ))}
      <NativeSelect
        label={t.department}
        value={search.department ?? ""}
        data={[{ value: "", label: t.any }, "DPO", "DPPA"]}
        onChange={({ currentTarget: { value } }) => typed({ department: value })}
      />
      <NativeSelect
        label={t.status}
        value={search.status ?? ""}
        data={[
          { value: "", label: t.any },
          { value: "issued", label: t.issued },
          { value: "draft", label: t.drafts },
        ]}
        onChange={({ currentTarget: { value } }) => typed({ status: value })}
      />
      <NativeSelect
        label={t.section}
        value={String(search.standAlone ?? "")}
        data={FLAGS}
        onChange={({ currentTarget: { value } }) => onChange({ standAlone: flag(value) })}
      />
      <NativeSelect
        label={t.recommendation}
        value={String(search.recommendation ?? "")}
        data={FLAGS}
        onChange={({ currentTarget: { value } }) => onChange({ recommendation: flag(value) })}
      />
      <NativeSelect
        label={t.sort}
        value={search.sort ?? "-date"}
        data={Object.entries(t.sorts).map(([value, label]) => ({ value, label }))}
        onChange={({ currentTarget: { value } }) => typed({ sort: value })}
      />
      <Button variant="default" onClick={onClear}>
        {t.clear}
      </Button>
    </div>
  );
}

/** The same keys without a value, so that what cannot be read takes its filter away. */
function blank(said: Record<string, unknown>): ArchiveSearch {
  return Object.fromEntries(Object.keys(said).map((name) => [name, undefined]));
}
