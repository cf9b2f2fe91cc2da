import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { UsageError } from "../exit-codes.ts";

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM"; // runs, as another user
  }
}

/** The process that holds the lock; null where it has ended without giving it back. */
function holder(file: string): number | null {
  const pid = Number.parseInt(readFileSync(file, "utf8"), 10);
  return Number.isInteger(pid) && pid !== process.pid && isRunning(pid) ? pid : null;
}

/**
 * Makes sure that one process at a time writes an output; a lock left by one that was killed is taken over.
 * @returns gives the lock back
 */
export function lock(file: string): () => void {
  for (let attempt = 0; ; attempt += 1) {
    try {
      writeFileSync(file, `${process.pid}\n`, { flag: "wx" });
      return () => rmSync(file, { force: true });
    } catch (error) {
      const taken = error instanceof Error && "code" in error && error.code === "EEXIST";
      if (!taken || attempt > 0) throw new UsageError(`cannot write ${file}: ${String(error)}`);
      const pid = holder(file);
      if (pid !== null) throw new UsageError(`process ${pid} is writing the same output; wait for it or end it`);
      rmSync(file, { force: true });
    }
  }
}
