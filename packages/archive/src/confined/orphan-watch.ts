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
  process.on("SIGINT", () => {}); // Ctrl-C reaches every process of the terminal; the command decides what it means
}
