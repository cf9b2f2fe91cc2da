import { openLane, type Lane } from "./lane.ts";
import type { Limits, Outcome } from "./worker-process.ts";

export interface PoolOptions {
  /** How many files are read at a time. */
  jobs: number;
  signal: AbortSignal;
  /** Script that the workers run. */
  entry: string;
  limits?: Limits;
}

/**
 * Reads files in processes of their own, several at a time, each file within limits of time and memory.
 * `onDone` is called once a job, in the order in which they are done.
 */
export async function runPool<Job extends object, Answer>(
  queue: Iterable<Job>,
  onDone: (job: Job, outcome: Outcome<Answer>) => void,
  { jobs, signal, entry, limits }: PoolOptions,
): Promise<void> {
  const waiting = queue[Symbol.iterator]();
  const failed = new AbortController(); // one lane that throws stops the others
  const stop = AbortSignal.any([signal, failed.signal]);
  const lanes = Array.from({ length: jobs }, () => openLane<Job, Answer>(entry, limits));
  stop.addEventListener("abort", () => lanes.forEach((lane) => lane.stop()));

  async function work(lane: Lane<Job, Answer>): Promise<void> {
    try {
      for (let next = waiting.next(); !next.done && !stop.aborted; next = waiting.next()) {
        const outcome = await lane.run(next.value);
        if (stop.aborted) break;
        onDone(next.value, outcome);
      }
    } finally {
      lane.stop();
    }
  }

  try {
    await Promise.all(lanes.map(work));
  } finally {
    failed.abort();
  }
}
