import path from "node:path";
import { readReport, type ReadOutcome, type Reading } from "./read-report.ts";
import { failureOfEnded, LIMITS } from "./ended.ts";
import type { ReadingAnswer, ReadingJob } from "./reading-job.ts";
import { startWorker, type WorkerProcess } from "./worker-process.ts";

const entry = path.join(import.meta.dirname, "reading-worker.ts");

/** Reads one file after the other; a file that ends it is the end of that file alone. */
let worker: WorkerProcess<ReadingJob, ReadingAnswer> | null = null;

/**
 * Reads a report from disk as `readReport` does, in a process of its own that is ended past its limits of time and
 * memory. Without `layout` the places of its words are left out. Scans are recognized in this process, where the recognizer is: they take longer than any limit.
 */
export async function readConfined(
  file: string,
  reading: Reading = {},
  { layout = true }: { layout?: boolean } = {},
): Promise<ReadOutcome> {
  const { force = false, changes = "final", recognizer } = reading;
  if (recognizer) return readReport(file, reading);
  worker ??= await startWorker<ReadingJob, ReadingAnswer>(entry);
  const outcome = await worker.run({ path: file, reading: { force, changes }, layout }, LIMITS);
  if (outcome.kind === "done") {
    worker.release();
    return outcome.outcome;
  }
  worker.stop();
  worker = null;
  return { ok: false, problem: { file, ...failureOfEnded(outcome.why) } };
}
