import { QueryClient } from "@tanstack/react-query";
import { isUnreachable } from "../engine/errors.ts";

const AGAIN_MS = 2_000;

/**
 * What the server refuses is not asked again; what it did not answer is, until it is back: nothing that was decided or
 * typed is lost with it. `networkMode` is "always", as a server on this computer answers without any network.
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: "always",
      staleTime: 15_000,
      refetchOnWindowFocus: false,
      retry: (_count, error) => isUnreachable(error),
      retryDelay: AGAIN_MS,
    },
    mutations: { networkMode: "always", retry: (_count, error) => isUnreachable(error), retryDelay: AGAIN_MS },
  },
});
