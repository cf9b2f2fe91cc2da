import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";

const KILOBYTE = 1024;
const run = promisify(execFile);

async function residentKilobytes(pid: number): Promise<number> {
  if (process.platform === "linux") {
    return Number(/^VmRSS:\s+(\d+) kB$/m.exec(await readFile(`/proc/${pid}/status`, "utf8"))?.[1]);
  }
  const { stdout } = await run("ps", ["-o", "rss=", "-p", String(pid)]);
  return Number(stdout);
}

/** Memory that a process takes at the moment (resident set), in bytes; null where the system does not say. */
export async function memoryOf(pid: number): Promise<number | null> {
  try {
    const kilobytes = await residentKilobytes(pid);
    return Number.isFinite(kilobytes) ? kilobytes * KILOBYTE : null;
  } catch {
    return null; // the process has just ended, or the system (Windows) has no ps
  }
}
