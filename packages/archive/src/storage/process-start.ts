import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** Place of the start time among the fields of `/proc/PID/stat` that follow the name, which is in brackets. */
const START_FIELD = 19;

/**
 * When a process started, in words that are compared and not read: a process that has the id of an earlier one says
 * something else. Null where there is no such process, `unknown` where the system does not tell.
 */
export function processStart(pid: number): string | null {
  if (!isAlive(pid)) return null;
  try {
    if (process.platform === "linux") {
      const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
      const ticks = stat.slice(stat.lastIndexOf(")") + 2).split(" ")[START_FIELD];
      return `${readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()} ${ticks}`;
    }
    if (process.platform === "darwin") {
      return execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }).trim();
    }
  } catch {
    // It ended while it was asked about, or the system keeps the answer to itself.
    return isAlive(pid) ? "unknown" : null;
  }
  return "unknown";
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of another user may be asked nothing, but it is there.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
