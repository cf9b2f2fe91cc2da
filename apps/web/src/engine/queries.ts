import type { Assessment, Layout, StoredReport } from "@gender-lens/model";
import { queryOptions, useQuery, type UseQueryResult } from "@tanstack/react-query";
import { texts } from "../texts/index.ts";
import { useEngineState } from "./context.tsx";
import { EngineError } from "./errors.ts";
import { isHere, shelf } from "./shelf.ts";

/** First part of the key of what sends files to an archive; its scope comes after it. */
export const SENDING = ["sending"] as const;

const gone = () => new EngineError({ code: "not-found", ...texts.shared.gone });

/** First part of every key: what one archive said is never shown for the other. */
export function useScope(): readonly [string, string] {
  const { engine, archive } = useEngineState();
  return [engine.kind, archive];
}

/** An assessment by the id in the address, from the archive or from this browser's shelf. */
export function useAssessment(id: string, enabled = true): UseQueryResult<Assessment> {
  const { engine } = useEngineState();
  return useQuery({
    enabled,
    queryKey: [...useScope(), "assessment", id],
    queryFn: async () => {
      if (isHere(id)) {
        const paper = shelf.get(id);
        if (!paper) throw gone();
        return paper.assessment;
      }
      if (!engine.stored) throw gone();
      return engine.stored.assessment(id);
    },
  });
}

/** What the archive says of a report; null for those on the shelf. */
export function useReport(id: string, enabled = true): UseQueryResult<StoredReport | null> {
  const { engine } = useEngineState();
  return useQuery(
    queryOptions({
      enabled,
      queryKey: [...useScope(), "report", id],
      queryFn: async () => (isHere(id) || !engine.stored ? null : engine.stored.report(id)),
    }),
  );
}

/** Places of the words, asked for only where pages are shown. */
export function useLayout(id: string, enabled = true): UseQueryResult<Layout> {
  const { engine } = useEngineState();
  return useQuery({
    queryKey: [...useScope(), "layout", id],
    enabled,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async () => {
      const file = isHere(id) ? shelf.get(id)?.file : null;
      const outcome = await engine.reading.layout(file ? { file } : { report: id });
      if (!outcome.ok) throw new EngineError(outcome.failure);
      return outcome.value;
    },
  });
}

/** The file itself; null where it was not kept. */
export function useFile(id: string, enabled = true): UseQueryResult<Blob | null> {
  const { engine } = useEngineState();
  return useQuery({
    queryKey: [...useScope(), "file", id],
    enabled,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async () => (isHere(id) ? (shelf.get(id)?.file ?? null) : (engine.stored?.file(id) ?? null)),
  });
}
