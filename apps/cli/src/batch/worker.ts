// The process that reads files for `gender-lens batch`: a file that brings it down takes nothing else with it.
import module from "node:module";
import process from "node:process";
import { Worker } from "node:worker_threads";
import type { Job, WorkerMessage } from "./job.ts";

/** Ends this process when the one that started it is gone, even while a file keeps it busy. */
const ORPHAN_WATCH = `
  const { workerData } = require("node:worker_threads");
  setInterval(() => { if (process.ppid !== workerData) process.kill(process.pid, "SIGKILL"); }, 1000);
`;
new Worker(ORPHAN_WATCH, { eval: true, workerData: process.ppid }).unref();

module.enableCompileCache(); // a second start need not parse the PDF library again
const { rowOf } = await import("./row-of.ts");
const { passOverStrayErrors } = await import("../stray-errors.ts");
passOverStrayErrors();

/** Says it to the command; where that is gone there is nothing left to do. */
const tell = (message: WorkerMessage): void => {
  process.send?.(message, undefined, undefined, (error) => {
    if (error) process.exit(1);
  });
};

process.on("message", (job: Job) => {
  void rowOf(job, (sha256) => tell({ kind: "hashed", sha256 })).then((done) =>
    tell({ kind: "done", ...done, memory: process.memoryUsage.rss() }),
  );
});
process.on("disconnect", () => process.exit());
process.on("SIGINT", () => {}); // Ctrl-C reaches every process of the terminal; the command decides what it means
tell({ kind: "ready" });
