import { createLazyRoute, useSearch } from "@tanstack/react-router";
import { useEffect } from "react";
import type { ArchiveEngine } from "../../engine/engine.ts";
import { NeedsArchive } from "../../engine/needs-archive.tsx";
import { ReportScreen, SampleScreen } from "./desk/queue-screen.tsx";
import { openOutbox } from "./outbox.ts";
import { Overview } from "./overview/overview.tsx";

function Review() {
  return <NeedsArchive>{(stored) => <ReviewIn stored={stored} />}</NeedsArchive>;
}

function ReviewIn({ stored }: { stored: ArchiveEngine }) {
  const { report, sample } = useSearch({ from: "/review" });
  useEffect(() => openOutbox(stored.archive, stored), [stored]);
  if (sample) return <SampleScreen key={sample} stored={stored} id={sample} />;
  if (report) return <ReportScreen key={report} stored={stored} id={report} />;
  return <Overview stored={stored} />;
}

export const Route = createLazyRoute("/review")({ component: Review });
