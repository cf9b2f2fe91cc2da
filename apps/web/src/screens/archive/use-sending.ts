import { skipToken, useMutation, useMutationState, useQuery, useQueryClient } from "@tanstack/react-query";
import type { ArchiveEngine } from "../../engine/engine.ts";
import { isUnreachable } from "../../engine/errors.ts";
import { SENDING } from "../../engine/queries.ts";

/** Part of the bytes that have been sent, from 0 to 1. */
const SENT = [...SENDING, "part"];

/** Files on their way, and the way to call them back. */
interface Sending {
  files: File[];
  keep: boolean;
  stop: AbortController;
}

/**
 * Sends files to the archive. They go on their way while one looks at another screen: what is on its way is told to
 * whoever asks, not only to the screen that began it.
 */
export function useSending(stored: ArchiveEngine) {
  const client = useQueryClient();
  const onSent = (part: number) => client.setQueryData(SENT, part);
  const { mutate } = useMutation({
    mutationKey: SENDING,
    // A server that goes away in the middle is waited for: the files stay in hand and are sent again from the first byte.
    mutationFn: ({ files, keep, stop }: Sending) => {
      onSent(0);
      return stored.add(files, { keep, signal: stop.signal, onSent });
    },
    onSuccess: () => client.invalidateQueries(),
  });
  const { data: part = 0 } = useQuery<number>({ queryKey: SENT, queryFn: skipToken, staleTime: Infinity });
  const last = useMutationState({
    filters: { mutationKey: SENDING },
    select: ({ state }) => ({
      status: state.status,
      error: state.error,
      waits: isUnreachable(state.failureReason),
      // What a mutation of this key was given: the cache does not know its type.
      given: state.variables as Sending,
    }),
  }).at(-1);
  return {
    send: (files: File[], keep: boolean) => mutate({ files, keep, stop: new AbortController() }),
    sending: last?.status === "pending" ? { ...last.given, part, waits: last.waits } : null,
    error: last?.status === "error" && !last.given.stop.signal.aborted ? last.error : null,
  };
}
