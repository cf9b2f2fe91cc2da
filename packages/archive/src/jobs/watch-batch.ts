import { setTimeout as wait } from "node:timers/promises";
import type { Batch } from "@gender-lens/model";
import type { Actor } from "../access/actor.ts";
import type { Archive } from "../storage/archive.ts";
import { readBatch } from "./read-batches.ts";

/** How often a batch is looked at: workers may run on other machines, and its counts come from an index. */
const LOOK_MILLISECONDS = 400;

/**
 * Calls `onChange` with the batch as it stands, and then with each change until it has ended or `signal` stops it.
 * Throws `not-found`, and `database-unavailable` where the database is gone meanwhile.
 */
export async function watchBatch(
  archive: Archive,
  actor: Actor,
  id: string,
  onChange: (batch: Batch) => void | Promise<void>,
  signal?: AbortSignal,
): Promise<void> {
  let before = "";
  for (;;) {
    if (signal?.aborted) return;
    const batch = await readBatch(archive, actor, id);
    const now = JSON.stringify(batch);
    if (now !== before) await onChange(batch);
    before = now;
    if (batch.state !== "running") return;
    await wait(LOOK_MILLISECONDS, null, signal ? { signal } : {}).catch(() => {});
  }
}
