import type { Comparison } from "@gender-lens/model";
import { useQuery, type UseQueryResult } from "@tanstack/react-query";
import { useEngineState } from "../../engine/context.tsx";
import { useAssessment, useScope } from "../../engine/queries.ts";
import { isHere } from "../../engine/shelf.ts";

/** Two versions compared: by the archive where both are there, else in this browser. */
export function useComparison(
  before: string,
  after: string,
): Pick<UseQueryResult<Comparison>, "data" | "error" | "refetch"> {
  const { engine } = useEngineState();
  const scope = useScope();
  const stored = engine.stored !== null && !isHere(before) && !isHere(after);
  const inArchive = useQuery({
    queryKey: [...scope, "comparison", before, after],
    enabled: stored,
    queryFn: () => {
      if (!engine.stored) throw new Error("asked of an archive without one");
      return engine.stored.compareStored(before, after);
    },
  });
  const first = useAssessment(before, !stored);
  const second = useAssessment(after, !stored);
  const here = useQuery({
    queryKey: [...scope, "comparison-here", before, after],
    enabled: !stored && first.data !== undefined && second.data !== undefined,
    queryFn: () => {
      if (!first.data || !second.data) throw new Error("asked before both were read");
      return engine.reading.compare(first.data, second.data);
    },
  });
  if (stored) return inArchive;
  const failed = [first, second].find(({ isError }) => isError);
  return { data: here.data, error: failed?.error ?? here.error, refetch: here.refetch };
}
