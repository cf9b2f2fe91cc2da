import { createLazyRoute, useSearch } from "@tanstack/react-router";
import { Screen } from "../../shared/screen.tsx";
import { texts } from "../../texts/index.ts";
import { DropZone } from "./parts/drop-zone.tsx";
import { RunList } from "./parts/run-list.tsx";
import { Recent } from "./parts/recent.tsx";
import { SampleResult } from "./parts/sample-result.tsx";
import { Result } from "./result/result.tsx";
import { useRuns } from "./runs.ts";
import { useCheckFiles } from "./use-check-files.ts";

const t = texts.check;

function Check() {
  const { report } = useSearch({ from: "/" });
  const check = useCheckFiles();
  const runs = useRuns();
  if (report) {
    return (
      <Screen title={t.title} hideTitle>
        <Result key={report} id={report} onFiles={check} runs={runs} />
      </Screen>
    );
  }
  return (
    <Screen title={t.title}>
      <DropZone onFiles={check} />
      <RunList runs={runs} />
      <Recent />
      <SampleResult />
    </Screen>
  );
}

export const Route = createLazyRoute("/")({ component: Check });
