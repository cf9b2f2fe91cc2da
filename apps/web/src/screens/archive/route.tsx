import { Stack } from "@mantine/core";
import { createLazyRoute, useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback } from "react";
import type { ArchiveEngine } from "../../engine/engine.ts";
import { NeedsArchive } from "../../engine/needs-archive.tsx";
import { Screen } from "../../shared/screen.tsx";
import { texts } from "../../texts/index.ts";
import { Adding } from "./adding.tsx";
import { Filters } from "./filters.tsx";
import { Hits } from "./hits.tsx";
import { Reports } from "./reports.tsx";
import { archiveSearch, type ArchiveSearch } from "./search.ts";

function Archive() {
  return (
    <Screen title={texts.archive.title}>
      <NeedsArchive>{(stored) => <Stored stored={stored} />}</NeedsArchive>
    </Screen>
  );
}

function Stored({ stored }: { stored: ArchiveEngine }) {
  // Without what the whole app keeps in the address: the server refuses a filter that it does not know.
  const search = archiveSearch({ ...useSearch({ from: "/archive" }) });
  const navigate = useNavigate({ from: "/archive" });
  const { words, ...filter } = search;
  const change = (part: ArchiveSearch) =>
    void navigate({ search: archiveSearch({ ...search, ...part }), replace: true });
  const sort = useCallback(
    (by: ArchiveSearch["sort"]) => void navigate({ search: (now) => ({ ...now, sort: by }), replace: true }),
    [navigate],
  );
  const clear = () => void navigate({ search: {} });
  return (
    <Stack gap="md">
      <div className="gl-not-printed">
        <Adding stored={stored} />
      </div>
      <div className="gl-not-printed">
        <Filters search={search} onChange={change} onClear={clear} />
      </div>
      {words === undefined ? (
        <Reports stored={stored} filter={filter} onSort={sort} onClear={clear} />
      ) : (
        <Hits stored={stored} words={words} filter={filter} />
      )}
    </Stack>
  );
}

export const Route = createLazyRoute("/archive")({ component: Archive });
