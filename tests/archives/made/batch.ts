import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { genderLensBin } from "../../src/command.ts";

/** Code of a batch that was done, some of its files not being reports. */
export const SOME_NOT_READ = 1;
const LOOK_MILLISECONDS = 5;

export interface Running {
  pid: number;
  /** Kills the command without warning, and waits until it is gone. */
  kill(): Promise<void>;
  isRunning(): boolean;
  /** Waits for the end and gives the exit code. */
  ended: Promise<number | null>;
}

/** `gender-lens batch ARGS…` in a folder. */
export function startBatch(folder: string, args: readonly string[]): Running {
  const child = spawn(process.execPath, [genderLensBin, "batch", ...args], { cwd: folder, stdio: "ignore" });
  const ended = once(child, "exit").then(([code]): number | null => (typeof code === "number" ? code : null));
  return {
    pid: child.pid ?? 0,
    isRunning: () => child.exitCode === null && child.signalCode === null,
    kill: async () => {
      child.kill("SIGKILL");
      await ended;
    },
    ended,
  };
}

/** Rows that a run has written so far. */
export function rowsIn(file: string): number {
  return existsSync(file) ? readFileSync(file, "latin1").split("\n").length - 1 : 0;
}

/** Waits until a run has written that many rows, or has ended. */
export async function untilRows(file: string, rows: number, run: Running): Promise<void> {
  while (run.isRunning() && rowsIn(file) < rows) await wait(LOOK_MILLISECONDS);
}
