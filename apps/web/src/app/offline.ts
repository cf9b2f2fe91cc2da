import { useSyncExternalStore } from "react";

/** Whether the app works here without any network. */
export type Offline = "ready" | "preparing" | "never";

const listeners = new Set<() => void>();
let state: Offline = "never";

function set(next: Offline): void {
  state = next;
  for (const listener of listeners) listener();
}

/** Starts the service worker, where the browser lets it: on https, and on this computer itself. */
export function prepareOffline(): void {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator) || !window.isSecureContext) return;
  set("preparing");
  navigator.serviceWorker.register("/service-worker.js").catch(() => set("never"));
  void navigator.serviceWorker.ready.then(() => set("ready"));
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useOffline(): Offline {
  return useSyncExternalStore(subscribe, () => state);
}
