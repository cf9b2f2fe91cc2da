import { failureOfEnded, runPool, type Outcome, type PoolOptions } from "@gender-lens/archive/confined";
import { failedRow, type Done } from "./done.ts";
import type { Job } from "./job.ts";

function rowOf(job: Job, outcome: Outcome<Done>): Done {
  if (outcome.kind === "done") return { row: outcome.row, failure: outcome.failure };
  return failedRow(job.path, outcome.sha256, failureOfEnded(outcome.why));
}

/**
 * Reads files in processes of their own and makes a row of each, also of those over which a process was ended.
 * `onDone` is called once a job, in the order in which they are done.
 */
export async function rowsInPool(
  queue: Iterable<Job>,
  onDone: (job: Job, done: Done) => void,
  options: PoolOptions,
): Promise<void> {
  await runPool<Job, Done>(queue, (job, outcome) => onDone(job, rowOf(job, outcome)), options);
}
