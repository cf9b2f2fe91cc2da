import type { StoredReview } from "@gender-lens/model";
import { useQuery, type UseQueryResult } from "@tanstack/react-query";
import { useEngineState } from "../../engine/context.tsx";
import { useScope } from "../../engine/queries.ts";
import { isHere } from "../../engine/shelf.ts";

/** Reviews of a report, oldest first; none for one that is in no archive. */
export function useReviews(id: string): UseQueryResult<StoredReview[]> {
  const { engine } = useEngineState();
  return useQuery({
    queryKey: [...useScope(), "reviews", id],
    queryFn: async () => (isHere(id) || !engine.stored ? [] : engine.stored.reviews(id)),
  });
}
