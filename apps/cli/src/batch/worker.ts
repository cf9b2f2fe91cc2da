// The process that reads files for `gender-lens batch`: a file that brings it down takes nothing else with it.
import module from "node:module";
import process from "node:process";
import { endWithParent } from "../confined/orphan-watch.ts";
import type { WorkerMessage } from "../confined/worker-process.ts";
import type { Done } from "./done.ts";
import type { Job } from "./job.ts";

endWithParent();
module.enableCompileCache(); // a second start need not parse the PDF library again
const { rowOf } = await import("./row-of.ts");
const { passOverStrayErrors } = await import("../stray-errors.ts");
passOverStrayErrors();

/** Says it to the command; where that is gone there is nothing left to do. */
const tell = (message: WorkerMessage<Done>): void => {
  process.send?.(message, undefined, undefined, (error) => {
    if (error) process.exit(1);
  });
};

process.on("message", (job: Job) => {
  void rowOf(job, (sha256) => tell({ kind: "hashed", sha256 })).then((done) =>
    tell({ kind: "done", ...done, memory: process.memoryUsage.rss() }),
  );
});
tell({ kind: "ready" });
