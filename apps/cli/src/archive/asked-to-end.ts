import process from "node:process";

/** Ctrl-C, the stop of a service or a container, and a terminal that was closed. */
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
/** Ctrl-C reaches every process of a terminal, and some of them pass it on: that is one wish to end, not two. */
const SAME_WISH_MS = 1000;
/** Services and containers are killed after ten seconds; before that the program ends by itself. */
const LONGEST_MS = 8000;

/**
 * Aborts when the program is asked to end, from now on, also while it still starts. What ends it has a few seconds for
 * that; after them, and when it is asked once more, the process ends at once, and its locks with it.
 */
export function askedToEnd(): AbortSignal {
  const asked = new AbortController();
  let first = 0;
  const onSignal = (): void => {
    if (asked.signal.aborted) {
      if (performance.now() - first > SAME_WISH_MS) process.exit(0);
      return;
    }
    first = performance.now();
    setTimeout(() => process.exit(0), LONGEST_MS).unref();
    asked.abort();
  };
  for (const signal of SIGNALS) process.on(signal, onSignal);
  return asked.signal;
}

/** Resolves when the signal aborts. */
export async function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  await new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
}
