import process from "node:process";
import { Worker } from "node:worker_threads";

const WATCH = `
  const { workerData } = require("node:worker_threads");
  setInterval(() => { if (process.ppid !== workerData) process.kill(process.pid, "SIGKILL"); }, 1000);
`;

/** Ends this process when the one that started it is gone, even while a file keeps it busy. */
export function endWithParent(): void {
  new Worker(WATCH, { eval: true, workerData: process.ppid }).unref();
  process.on("disconnect", () => process.exit());
  // Ctrl-C and a closed terminal reach every process of it, the stop of a service every process of that: what it means
  // the command decides, or the file that is being read would count as one that brings its reader down.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => {});
}
