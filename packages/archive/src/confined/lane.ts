import { LIMITS } from "./ended.ts";
import { startWorker, type Limits, type Outcome, type WorkerProcess } from "./worker-process.ts";

/** A worker that has grown so large over earlier files is replaced, so that the next file has its whole share. */
const GROWN_BYTES = 512 * 2 ** 20;

/** One process that reads file after file, and is replaced where a file ends it or makes it large. */
export interface Lane<Job, Answer> {
  /** Reads one file within the limits; one call at a time. */
  run(job: Job): Promise<Outcome<Answer>>;
  /** Ends the process; a job under way ends as a crash, and is not tried again. */
  stop(): void;
}

/**
 * A lane of workers that run the script `entry`; the first is started with the first job.
 *
 * A file that ends a worker which has read others before gets a second chance in a new one, so that the outcome is the
 * file's own and not that of its neighbours.
 */
export function openLane<Job extends object, Answer>(entry: string, limits: Limits = LIMITS): Lane<Job, Answer> {
  let worker: WorkerProcess<Job, Answer> | null = null;
  let stopped = false;

  const running = async (): Promise<WorkerProcess<Job, Answer>> => {
    worker ??= await startWorker<Job, Answer>(entry);
    if (stopped) worker.stop();
    return worker;
  };
  const end = () => {
    worker?.stop();
    worker = null;
  };

  return {
    run: async (job) => {
      const first = await running();
      const hadDone = first.done();
      let outcome = await first.run(job, limits);
      if (outcome.kind === "ended" && outcome.why !== "time" && hadDone > 0 && !stopped) {
        end();
        outcome = await (await running()).run(job, limits);
      }
      if (outcome.kind === "ended" || outcome.memory > GROWN_BYTES) end();
      return outcome;
    },
    stop: () => {
      stopped = true;
      end();
    },
  };
}
