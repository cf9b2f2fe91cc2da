import process from "node:process";
import type { WorkerMessage } from "./worker-process.ts";

/** Says it to the process that started this one; where that is gone there is nothing left to do. */
export function tellParent<Answer>(message: WorkerMessage<Answer>): void {
  process.send?.(message, undefined, undefined, (error) => {
    if (error) process.exit(1);
  });
}
