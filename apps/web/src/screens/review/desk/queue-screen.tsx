import { useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import type { ArchiveEngine } from "../../../engine/engine.ts";
import { EmptyState, ErrorState, Loading } from "../../../shared/states.tsx";
import { texts } from "../../../texts/index.ts";
import type { ReviewItem } from "../model/item.ts";
import { useReportQueue, useSampleQueue, type Queue } from "../use-queue.ts";
import { Desk } from "./desk.tsx";

export function SampleScreen({ stored, id }: { stored: ArchiveEngine; id: string }) {
  return <QueueScreen stored={stored} queue={useSampleQueue(stored, id)} nameOf={placeName} />;
}

export function ReportScreen({ stored, id }: { stored: ArchiveEngine; id: string }) {
  return <QueueScreen stored={stored} queue={useReportQueue(stored, id)} nameOf={paragraphName} />;
}

/** What stands in the address for a paragraph: its place in a sample, its id in a report. */
type NameOf = (item: ReviewItem | undefined, at: number) => string;
const placeName: NameOf = (_item, at) => String(at + 1);
const paragraphName: NameOf = (item) => item?.paragraph ?? "end";

function placeOf(items: readonly ReviewItem[], at: string | undefined, nameOf: NameOf): number {
  const named = items.findIndex((item, place) => nameOf(item, place) === at);
  if (named !== -1) return named;
  if (at === nameOf(undefined, items.length)) return items.length;
  const open = items.findIndex(({ mine }) => mine === null);
  return open === -1 ? 0 : open;
}

function QueueScreen({ stored, queue, nameOf }: { stored: ArchiveEngine; queue: Queue; nameOf: NameOf }) {
  const { name, items, error, retry, sample } = queue;
  if (error) return <ErrorState error={error} onRetry={retry} />;
  if (!items) return <Loading />;
  if (items.length === 0) return <EmptyState title={texts.read.noParagraphs}>{texts.read.noParagraphsHint}</EmptyState>;
  return <Opened stored={stored} name={name} sample={sample} items={items} nameOf={nameOf} />;
}

function Opened({
  items,
  nameOf,
  ...rest
}: { stored: ArchiveEngine; items: readonly ReviewItem[]; nameOf: NameOf } & Pick<Queue, "name" | "sample">) {
  const search = useSearch({ from: "/review" });
  const navigate = useNavigate();
  const [at, setAt] = useState(() => placeOf(items, search.at, nameOf));
  useEffect(() => {
    document.title = `${rest.name} · ${texts.review.title} · ${texts.shell.name}`;
  }, [rest.name]);
  const go = (to: number) => {
    setAt(to);
    void navigate({
      to: ".",
      search: (before) => ({ ...before, at: nameOf(items[to], to) }),
      replace: true,
      resetScroll: false,
    });
  };
  return <Desk {...rest} items={items} at={at} onGo={go} />;
}
