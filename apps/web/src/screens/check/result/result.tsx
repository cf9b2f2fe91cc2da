import { useMemo } from "react";
import { isHere, shelf } from "../../../engine/shelf.ts";
import { useAssessment, useReport } from "../../../engine/queries.ts";
import { ErrorState, Loading } from "../../../shared/states.tsx";
import classes from "../check.module.css";
import { requestsOf } from "../model/requests.ts";
import { todoOf } from "../model/todo.ts";
import { DropZone } from "../parts/drop-zone.tsx";
import { RunList } from "../parts/run-list.tsx";
import { isRunning, type Run } from "../runs.ts";
import { Beside } from "./beside.tsx";
import { Facts } from "./facts.tsx";
import { Head } from "./head.tsx";
import { Requests } from "./requests.tsx";
import { Todos } from "./todos.tsx";
import { Warnings } from "./warnings.tsx";
import { WhatIfPanel } from "./what-if-panel.tsx";

/** Everything about one report on one page, and the place for the next. */
export function Result({ id, onFiles, runs }: { id: string; onFiles: (files: File[]) => void; runs: readonly Run[] }) {
  return (
    <>
      <div className="gl-not-printed">
        <RunList runs={runs.filter((run) => isRunning(run) || run.failure || run.result !== id)} />
      </div>
      <ResultBody id={id} aside={<DropZone compact onFiles={onFiles} />} />
    </>
  );
}

export function ResultBody({ id, aside }: { id: string; aside?: React.ReactNode }) {
  const assessment = useAssessment(id);
  const report = useReport(id);
  const { data } = assessment;
  const requests = useMemo(() => (data ? requestsOf(data) : []), [data]);
  const todos = useMemo(() => (data ? todoOf(data, requests) : []), [data, requests]);
  const failed = assessment.error ?? report.error;
  if (failed)
    return <ErrorState error={failed} onRetry={() => void Promise.all([assessment.refetch(), report.refetch()])} />;
  if (!data || report.isPending) return <Loading />;
  const name = isHere(id) ? (shelf.get(id)?.name ?? "") : (report.data?.files[0]?.name ?? "");
  const figures = report.data?.figures ?? data.figures;
  return (
    <article className={classes.result}>
      <Head id={id} assessment={data} report={report.data} name={name} aside={aside} />
      <div className={classes.top}>
        <Facts assessment={data} figures={figures} />
        <Beside id={id} assessment={data} report={report.data} />
      </div>
      <Warnings warnings={data.warnings} />
      <div className={classes.work}>
        <Todos id={id} todos={todos} />
        <WhatIfPanel assessment={{ ...data, figures }} requests={requests} />
      </div>
      <Requests id={id} name={data.report.symbol ?? (data.report.title || name)} requests={requests} />
    </article>
  );
}
