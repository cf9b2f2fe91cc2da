// The process that scores files for the archive's jobs: a file that brings it down takes nothing else with it.
import module from "node:module";
import process from "node:process";
import v8 from "node:v8";
import { endWithParent } from "./orphan-watch.ts";
import type { ScoringAnswer, ScoringJob } from "./scoring-job.ts";
import { tellParent } from "./tell-parent.ts";

endWithParent();
module.enableCompileCache(); // a second start need not parse the PDF library again
const { scoreForStorage } = await import("./score-for-storage.ts");
const { passOverStrayErrors } = await import("./stray-errors.ts");
passOverStrayErrors();
// As in the launcher: the young generation of the heap has its size by now, and growing it costs 100 MB.
v8.setFlagsFromString("--semi-space-growth-factor=1");

process.on("message", (job: ScoringJob) => {
  void scoreForStorage(job).then((outcome) =>
    tellParent<ScoringAnswer>({ kind: "done", outcome, memory: process.memoryUsage.rss() }),
  );
});
tellParent<ScoringAnswer>({ kind: "ready" });
