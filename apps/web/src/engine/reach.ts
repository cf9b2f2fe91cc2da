import { useSyncExternalStore } from "react";

/** Whether the server answers: known only after it was first asked. */
export type Reach = "unknown" | "reachable" | "unreachable";

const EVERY_MS = 2_000;
/** A server on the same machine answers in milliseconds; one that takes this long is not there. */
const PATIENCE_MS = 4_000;

let reach: Reach = "unknown";
let timer: ReturnType<typeof setTimeout> | null = null;
const listeners = new Set<() => void>();

function set(next: Reach): void {
  if (next === reach) return;
  reach = next;
  for (const listener of listeners) listener();
}

async function answers(): Promise<boolean> {
  try {
    const response = await fetch("/api/health", { cache: "no-store", signal: AbortSignal.timeout(PATIENCE_MS) });
    // A proxy or a page kept for offline would answer with a page.
    return response.ok && (response.headers.get("content-type") ?? "").includes("json");
  } catch {
    return false;
  }
}

/** Asks the server now; while it does not answer, again every two seconds unless `once`. */
export async function askServer(once = false): Promise<Reach> {
  if (timer !== null) clearTimeout(timer);
  timer = null;
  set((await answers()) ? "reachable" : "unreachable");
  if (reach === "unreachable" && !once) timer = setTimeout(() => void askServer(), EVERY_MS);
  return reach;
}

/** Nothing is asked any more: private mode sends nothing at all. */
export function stopAsking(): void {
  if (timer !== null) clearTimeout(timer);
  timer = null;
}

/** A request got an answer. */
export function noteAnswer(): void {
  set("reachable");
}

/** A request got none. */
export function noteSilence(): void {
  if (reach === "unreachable") return;
  set("unreachable");
  timer = setTimeout(() => void askServer(), EVERY_MS);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useReach(): Reach {
  return useSyncExternalStore(subscribe, () => reach);
}

/** Waits until the server answers again, or `signal` ends the waiting. */
export function untilReachable(signal: AbortSignal): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const look = () => {
    if (reach === "unreachable" && !signal.aborted) return;
    listeners.delete(look);
    resolve();
  };
  listeners.add(look);
  signal.addEventListener("abort", look, { once: true });
  look();
  return promise;
}
