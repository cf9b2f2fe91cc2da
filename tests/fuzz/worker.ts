// Reads mutated files, one after the other, in a process that may be ended over any of them.
import process from "node:process";
import { passOverStrayErrors, tellParent } from "@gender-lens/archive/confined";
import { assess } from "@gender-lens/assessment";
import { codeReport } from "@gender-lens/coder";
import { Assessment } from "@gender-lens/model";
import { read } from "@gender-lens/reader";
import type { Done } from "../../apps/cli/src/batch/done.ts";
import type { Job } from "../../apps/cli/src/batch/job.ts";
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

process.on("message", async (job: Job) => {
  const began = performance.now();
  const what = await outcome(job);
  const row = JSON.stringify({ what, milliseconds: performance.now() - began });
  tellParent<Done>({ kind: "done", row, failure: null, memory: process.memoryUsage.rss() });
});
process.on("disconnect", () => process.exit());
tellParent<Done>({ kind: "ready" });
