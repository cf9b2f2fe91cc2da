import type { ArchiveName, Batch } from "@gender-lens/model";
import { isUnreachable } from "../errors.ts";
import { answerOf, client } from "./client.ts";

/** How often a batch is asked for where its events do not come through. */
const EVERY_MS = 700;

/**
 * Follows a batch until it has ended: by server-sent events, and by asking where these do not come through. A server
 * that goes away in the middle is waited for.
 */
export async function watchBatch(
  archive: ArchiveName,
  id: string,
  onChange: (batch: Batch) => void,
  signal: AbortSignal,
): Promise<void> {
  let last = "";
  const tell = (batch: Batch): boolean => {
    const now = JSON.stringify(batch);
    if (now !== last) onChange(batch);
    last = now;
    return batch.state !== "running";
  };
  if (await byEvents(`/api/${archive}/batches/${id}/events`, tell, signal)) return;
  while (!signal.aborted) {
    try {
      if (tell(await answerOf(client.api[":archive"].batches[":id"].$get({ param: { archive, id } })))) return;
    } catch (error) {
      if (signal.aborted) return;
      if (!isUnreachable(error)) throw error;
    }
    await pause(EVERY_MS, signal);
  }
}

/** True once the batch has ended, false where events do not come or break off. */
function byEvents(address: string, tell: (batch: Batch) => boolean, signal: AbortSignal): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  if (signal.aborted) return Promise.resolve(true);
  const events = new EventSource(address);
  const end = (ended: boolean) => {
    events.close();
    resolve(ended);
  };
  events.addEventListener("batch", ({ data }: MessageEvent<string>) => {
    if (tell(JSON.parse(data) as Batch)) end(true); // as the API's schema promises
  });
  events.addEventListener("error", () => end(false));
  signal.addEventListener("abort", () => end(true), { once: true });
  return promise;
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, ms);
  signal.addEventListener("abort", () => (clearTimeout(timer), resolve()), { once: true });
  return promise;
}
