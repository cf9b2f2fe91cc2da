import {
  skipToken,
  type QueryClient,
  useMutation,
  useMutationState,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query";
import type { ArchiveEngine } from "../../engine/engine.ts";
import { isUnreachable } from "../../engine/errors.ts";
import { SENDING, useScope } from "../../engine/queries.ts";

/** Files on their way, and the way to call them back. A class, so that the cache of mutations can be asked for it. */
class Sending {
  readonly files: File[];
  readonly keep: boolean;
  readonly stop = new AbortController();

  constructor(files: File[], keep: boolean) {
    this.files = files;
    this.keep = keep;
  }
}

/** Calls back whatever is on its way: what one person was sending is not sent on as the next one's. */
export function callOffSending(client: QueryClient): void {
  const mutations = client.getMutationCache();
  for (const { state } of mutations.findAll({ mutationKey: SENDING })) {
    if (state.variables instanceof Sending) state.variables.stop.abort();
  }
  mutations.clear();
}

/**
 * Sends files to the archive. They go on their way while one looks at another screen: what is on its way is told to
 * whoever asks, not only to the screen that began it.
 */
export function useSending(stored: ArchiveEngine) {
  const client = useQueryClient();
  const key = [...SENDING, ...useScope()];
  /** Of the bytes the part that has been sent, from 0 to 1. */
  const sent = [...key, "part"];
  const onSent = (part: number) => client.setQueryData(sent, part);
  const { mutate } = useMutation({
    mutationKey: key,
    // A server that goes away in the middle is waited for: the files stay in hand and are sent again from the first byte.
    mutationFn: ({ files, keep, stop }: Sending) => {
      onSent(0);
      return stored.add(files, { keep, signal: stop.signal, onSent });
    },
    onSuccess: () => client.invalidateQueries(),
  });
  const { data: part = 0 } = useQuery<number>({ queryKey: sent, queryFn: skipToken, staleTime: Infinity });
  const last = useMutationState({
    filters: { mutationKey: key },
    select: ({ state }) => ({
      status: state.status,
      error: state.error,
      waits: isUnreachable(state.failureReason),
      given: state.variables instanceof Sending ? state.variables : null,
    }),
  }).at(-1);
  return {
    send: (files: File[], keep: boolean) => mutate(new Sending(files, keep)),
    sending: last?.status === "pending" && last.given ? { ...last.given, part, waits: last.waits } : null,
    error: last?.status === "error" && !last.given?.stop.signal.aborted ? last.error : null,
  };
}
