import type { Sample } from "@gender-lens/model";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";
import type { ArchiveEngine } from "../../engine/engine.ts";
import { useAssessment, useReport, useScope } from "../../engine/queries.ts";
import { useReviews } from "../read/use-reviews.ts";
import { itemOfSample, itemsOfReport, type ReviewItem } from "./model/item.ts";
import { whenSaved } from "./outbox.ts";

/** The paragraphs that are gone through, as far as they have come. */
export interface Queue {
  name: string;
  sample: Pick<Sample, "id" | "queue"> | null;
  items: readonly ReviewItem[] | null;
  error: unknown;
  retry: () => void;
}

export function useSamples(stored: ArchiveEngine) {
  return useQuery({ queryKey: [...useScope(), "samples"], queryFn: () => stored.samples() });
}

/** A sample's paragraphs in the order in which they were drawn. */
export function useSampleQueue(stored: ArchiveEngine, id: string): Queue {
  const scope = useScope();
  const queries = useQueryClient();
  const samples = useSamples(stored);
  const items = useQuery({ queryKey: [...scope, "sample-items", id], queryFn: () => stored.sampleItems(id) });
  const sample = samples.data?.items.find((one) => one.id === id) ?? null;
  const blind = items.data?.some(({ machine }) => machine === null) ?? false;
  useEffect(
    () =>
      whenSaved((letter) => {
        // The machine's coding is shown once the archive has the review.
        if (blind && letter.input.sample === id)
          void queries.invalidateQueries({ queryKey: [...scope, "sample-items", id] });
        void queries.invalidateQueries({ queryKey: [...scope, "samples"] });
      }),
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [blind, id, queries, ...scope],
  );
  const made = useMemo(() => items.data?.map(itemOfSample) ?? null, [items.data]);
  const failed = [samples, items].find(({ isError }) => isError);
  return {
    name: sample?.name ?? "",
    // The archive knows the queue of a sample, whatever is sent.
    sample: sample ?? { id, queue: "random" },
    items: samples.data ? made : null,
    error: failed?.error ?? null,
    retry: () => void failed?.refetch(),
  };
}

/** A report's own paragraphs in their order. */
export function useReportQueue(stored: ArchiveEngine, id: string): Queue {
  const scope = useScope();
  const queries = useQueryClient();
  const me = useQuery({ queryKey: [...scope, "me"], queryFn: () => stored.me() });
  const report = useReport(id);
  const assessment = useAssessment(id);
  const reviews = useReviews(id);
  useEffect(
    () =>
      whenSaved((letter) => {
        if (letter.report !== id) return;
        for (const name of ["reviews", "report"]) void queries.invalidateQueries({ queryKey: [...scope, name, id] });
      }),
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [id, queries, ...scope],
  );
  const items = useMemo(
    () =>
      report.data && assessment.data && reviews.data && me.data
        ? itemsOfReport(report.data, assessment.data, reviews.data, me.data.id)
        : null,
    [report.data, assessment.data, reviews.data, me.data],
  );
  const failed = [me, report, assessment, reviews].find(({ isError }) => isError);
  return {
    name: report.data?.symbol ?? report.data?.title ?? "",
    sample: null,
    items,
    error: failed?.error ?? null,
    retry: () => void failed?.refetch(),
  };
}
