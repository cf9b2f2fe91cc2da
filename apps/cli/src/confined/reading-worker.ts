// The process that reads files for the commands that look at single reports.
import module from "node:module";
import process from "node:process";
import { endWithParent } from "./orphan-watch.ts";
import type { ReadingAnswer, ReadingJob } from "./reading-job.ts";
import type { WorkerMessage } from "./worker-process.ts";

endWithParent();
module.enableCompileCache(); // a second start need not parse the PDF library again
const { readReport } = await import("../read-report.ts");
const { passOverStrayErrors } = await import("../stray-errors.ts");
passOverStrayErrors();

/** Says it to the command; where that is gone there is nothing left to do. */
const tell = (message: WorkerMessage<ReadingAnswer>): void => {
  process.send?.(message, undefined, undefined, (error) => {
    if (error) process.exit(1);
  });
};

process.on("message", async ({ path, reading }: ReadingJob) => {
  const outcome = await readReport(path, reading);
  tell({ kind: "done", outcome, memory: process.memoryUsage.rss() });
});
tell({ kind: "ready" });
