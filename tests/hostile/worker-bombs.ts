// Reads files as the workers of batch do; over some it goes off, in ways that no limit inside the process can stop.
import process from "node:process";
import { tellParent } from "@gender-lens/archive/confined";
import type { Done } from "../../apps/cli/src/batch/done.ts";
import type { Job } from "../../apps/cli/src/batch/job.ts";
import { rowOf } from "../../apps/cli/src/batch/row-of.ts";

const held: Uint8Array[] = [];
const CHUNK = 2 ** 22;

const bombs: Readonly<Record<string, () => never>> = {
  "typed arrays": () => {
    for (;;) held.push(new Uint8Array(CHUNK).fill(1));
  },
  "endless loop": () => {
    for (;;);
  },
};

process.on("message", async (job: Job) => {
  bombs[job.path]?.();
  const { row, failure } = await rowOf(job, () => {});
  const { status } = JSON.parse(Buffer.from(row ?? "").toString());
  const answer = JSON.stringify({ status, pid: process.pid });
  tellParent<Done>({ kind: "done", row: answer, failure, memory: process.memoryUsage.rss() });
});
process.on("disconnect", () => process.exit());
tellParent<Done>({ kind: "ready" });
