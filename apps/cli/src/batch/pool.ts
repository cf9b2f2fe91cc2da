import { failureOfEnded, LIMITS } from "../confined/ended.ts";
import { startWorker, type Limits, type Outcome, type WorkerProcess } from "../confined/worker-process.ts";
import { failedRow, type Done } from "./done.ts";
import type { Job } from "./job.ts";

/** A worker that has grown so large over earlier files is replaced, so that the next file has its whole share. */
const GROWN_BYTES = 512 * 2 ** 20;

export interface PoolOptions {
  /** How many files are read at a time. */
  jobs: number;
  signal: AbortSignal;
  /** Script that the workers run. */
  entry: string;
  limits?: Limits;
}

function rowOfEnded(job: Job, { why, sha256 }: Extract<Outcome<Done>, { kind: "ended" }>): Done {
  return failedRow(job.path, sha256, failureOfEnded(why));
}

/**
 * Reads files in processes of their own, several at a time, each file within limits of time and memory.
 *
 * A file that ends a worker which has read others before gets a second chance in a new one, so that the outcome is the
 * file's own and not that of its neighbours. `onDone` is called once a job, in the order in which they are done.
 */
export async function runPool(
  queue: Iterable<Job>,
  onDone: (job: Job, done: Done) => void,
  { jobs, signal, entry, limits = LIMITS }: PoolOptions,
): Promise<void> {
  const waiting = queue[Symbol.iterator]();
  const busy = new Set<WorkerProcess<Job, Done>>();
  const failed = new AbortController(); // one lane that throws stops the others
  const stop = AbortSignal.any([signal, failed.signal]);
  stop.addEventListener("abort", () => busy.forEach((worker) => worker.stop()));

  async function lane(): Promise<void> {
    let worker: WorkerProcess<Job, Done> | null = null;
    const running = async (): Promise<WorkerProcess<Job, Done>> => {
      worker ??= await startWorker(entry);
      busy.add(worker);
      if (stop.aborted) worker.stop();
      return worker;
    };
    const end = () => {
      if (worker) busy.delete(worker);
      worker?.stop();
      worker = null;
    };
    for (let next = waiting.next(); !next.done && !stop.aborted; next = waiting.next()) {
      const job = next.value;
      const first = await running();
      const hadDone = first.done();
      let outcome = await first.run(job, limits);
      if (outcome.kind === "ended" && outcome.why !== "time" && hadDone > 0 && !stop.aborted) {
        end();
        outcome = await (await running()).run(job, limits);
      }
      if (stop.aborted) break;
      if (outcome.kind === "ended") {
        end();
        onDone(job, rowOfEnded(job, outcome));
      } else {
        if (outcome.memory > GROWN_BYTES) end();
        onDone(job, { row: outcome.row, failure: outcome.failure });
      }
    }
    end();
  }

  try {
    await Promise.all(Array.from({ length: jobs }, lane));
  } finally {
    failed.abort();
  }
}
