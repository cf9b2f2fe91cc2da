// Loaded before the command: at its end, says on file descriptor 3 how much memory it took at most, and then the
// process that reads for it.
import { readdirSync, readFileSync, writeSync } from "node:fs";
import process from "node:process";

/** Peak of each process that this one started and that still runs, in kilobytes; none where the system does not say. */
function ofChildren() {
  try {
    const children = readdirSync("/proc/self/task").flatMap((task) =>
      readFileSync(`/proc/self/task/${task}/children`, "utf8").split(" ").filter(Boolean),
    );
    return children.map((child) => Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${child}/status`, "utf8"))?.[1]));
  } catch {
    return [];
  }
}

process.on("exit", () => {
  writeSync(3, [process.resourceUsage().maxRSS, ...ofChildren()].join(" "));
});
