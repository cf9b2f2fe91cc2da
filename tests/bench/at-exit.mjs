// Loaded before the command: at its end, says on file descriptor 3 how much memory the process took at most.
import { writeSync } from "node:fs";
import process from "node:process";

process.on("exit", () => writeSync(3, String(process.resourceUsage().maxRSS)));
