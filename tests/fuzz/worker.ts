// Reads mutated files, one after the other, in a process that may be ended over any of them.
import process from "node:process";
import { assess } from "@gender-lens/assessment";
import { codeReport } from "@gender-lens/coder";
import { Assessment } from "@gender-lens/model";
import { read } from "@gender-lens/reader";
import type { Done } from "../../apps/cli/src/batch/done.ts";
import type { Job } from "../../apps/cli/src/batch/job.ts";
import type { WorkerMessage } from "../../apps/cli/src/confined/worker-process.ts";
import { passOverStrayErrors } from "../../apps/cli/src/stray-errors.ts";
import { mutated, recipeOf } from "./mutate.ts";

/** A code, `assessment`, or what was thrown. */
async function outcome(job: Job): Promise<string> {
  const bytes = mutated(recipeOf(job.path));
  try {
    const result = await read(bytes);
    if (!result.ok) return result.failure.code;
    const assessment = Assessment.safeParse(assess(codeReport(result.report)));
    return assessment.success ? "assessment" : `no assessment: ${assessment.error.message}`;
  } catch (error) {
    return `threw ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  }
}

passOverStrayErrors();

/** Says it to the pool; where that is gone there is nothing left to do. */
const tell = (message: WorkerMessage<Done>): void => {
  process.send?.(message, undefined, undefined, (error) => {
    if (error) process.exit(1);
  });
};

process.on("message", async (job: Job) => {
  const began = performance.now();
  const what = await outcome(job);
  const row = JSON.stringify({ what, milliseconds: performance.now() - began });
  tell({ kind: "done", row, failure: null, memory: process.memoryUsage.rss() });
});
process.on("disconnect", () => process.exit());
tell({ kind: "ready" });
