// The process that reads files for the commands that look at single reports.
import module from "node:module";
import process from "node:process";
import v8 from "node:v8";
import { endWithParent } from "./orphan-watch.ts";
import type { ReadingAnswer, ReadingJob } from "./reading-job.ts";
import { tellParent } from "./tell-parent.ts";

endWithParent();
module.enableCompileCache(); // a second start need not parse the PDF library again
const { readReport } = await import("./read-report.ts");
const { passOverStrayErrors } = await import("./stray-errors.ts");
passOverStrayErrors();
// As in the launcher: the young generation of the heap has its size by now, and growing it costs 100 MB.
v8.setFlagsFromString("--semi-space-growth-factor=1");

process.on("message", async ({ path, reading, layout }: ReadingJob) => {
  const outcome = await readReport(path, reading);
  if (outcome.ok && !layout) outcome.layout.paragraphs = [];
  tellParent<ReadingAnswer>({ kind: "done", outcome, memory: process.memoryUsage.rss() });
});
tellParent<ReadingAnswer>({ kind: "ready" });
