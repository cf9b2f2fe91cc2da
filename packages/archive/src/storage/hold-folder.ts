import { setTimeout as wait } from "node:timers/promises";
import { ArchiveInUse, lockFolder, type FolderLock } from "./lock.ts";

/** A server says at once where it listens; a command that holds the folder is often through by then. */
const PATIENCE_MS = 10_000;
const BETWEEN_MS = 100;

/**
 * Takes the folder as {@link lockFolder} does, with patience for a holder that has no address (yet): so a server that
 * is started twice at once says where the first one is. Throws {@link ArchiveInUse} as it does, and
 * as soon as `signal` aborts.
 */
export async function holdFolder(folder: string, signal?: AbortSignal): Promise<FolderLock> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await lockFolder(folder);
    } catch (error) {
      const isOver = signal?.aborted === true || Date.now() >= end;
      if (!(error instanceof ArchiveInUse) || error.holder?.url || isOver) throw error;
      await wait(BETWEEN_MS, null, signal ? { signal } : {}).catch(() => {});
    }
  }
}
